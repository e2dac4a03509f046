package dev.rapporteur.examples.evaluation;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Credit;
import dev.rapporteur.core.Dateline;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.NamedDocument;
import dev.rapporteur.core.Organization;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.Photo;
import dev.rapporteur.core.Points;
import dev.rapporteur.core.Summit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All fields, in the order of the table. */
final class Fields {

  static final ImmutableList<Field> ALL =
      Stream.of(publication(), dateline(), photos(), names(), summit(), points())
          .flatMap(List::stream)
          .collect(ImmutableList.toImmutableList());

  private Fields() {}

  private static ImmutableList<Field> publication() {
    return ImmutableList.of(
        Field.single("headline", Gold::headline, c -> c.report().headline().map(Excerpt::text)),
        Field.single("archived", Gold::archived, c -> c.report().archived()),
        Field.single("published", Gold::published, c -> c.report().published()),
        Field.single("agency", Gold::agency, c -> c.report().agency()),
        new Field("reporters", g -> g.reporters().stream(), c -> c.report().reporters().stream()));
  }

  private static ImmutableList<Field> dateline() {
    return ImmutableList.of(
        dateline("text", d -> Optional.of(d.text()), d -> Optional.of(d.text())),
        dateline("place", Gold.Dateline::place, Dateline::place),
        dateline("region", Gold.Dateline::region, Dateline::region),
        dateline("date", Gold.Dateline::date, Dateline::date),
        dateline("agency", Gold.Dateline::agency, Dateline::agency));
  }

  private static Field dateline(
      String part,
      Function<Gold.Dateline, Optional<?>> wanted,
      Function<Dateline, Optional<?>> found) {
    return Field.single(
        "dateline " + part,
        gold -> gold.dateline().flatMap(wanted),
        coverage -> coverage.report().dateline().flatMap(found));
  }

  private static ImmutableList<Field> photos() {
    return ImmutableList.of(
        new Field(
            "photo captions",
            g -> g.photos().stream().map(Gold.Photo::caption),
            c -> c.photos().stream().map(photo -> photo.caption().text())),
        new Field(
            "photo credits",
            g -> g.photos().stream().map(photo -> credit(photo.agency(), photo.photographer())),
            c -> c.photos().stream().map(Fields::credit)));
  }

  private static String credit(Photo photo) {
    return credit(
        photo.credit().flatMap(Credit::agency), photo.credit().flatMap(Credit::photographer));
  }

  private static String credit(Optional<String> agency, Optional<String> photographer) {
    return agency.orElse("none") + "/" + photographer.orElse("none");
  }

  private static ImmutableList<Field> names() {
    return ImmutableList.of(
        new Field(
            "speech titles",
            g -> g.speeches().stream().map(Gold.Speech::title),
            c -> c.speeches().stream().map(speech -> speech.title().text())),
        new Field(
            "people",
            g -> g.people().stream().map(Gold.Person::name),
            c -> c.people().stream().map(Person::name)),
        new Field(
            "people with role",
            g -> g.people().stream().map(p -> p.name() + " " + p.role().orElse("")),
            c -> c.people().stream().map(p -> p.name() + " " + p.role().orElse(""))),
        new Field(
            "organizations",
            g -> g.organizations().stream(),
            c -> c.organizations().stream().map(Organization::name)),
        new Field(
            "documents",
            g -> g.documents().stream(),
            c -> c.documents().stream().map(NamedDocument::name)));
  }

  private static ImmutableList<Field> summit() {
    return ImmutableList.of(
        summit("series", Gold.Summit::series, Summit::series),
        summit("name", Gold.Summit::name, summit -> Optional.of(summit.name())),
        summit("edition", Gold.Summit::edition, Summit::edition),
        summit("session", Gold.Summit::session, Summit::session),
        summit("place", Gold.Summit::place, Summit::place));
  }

  private static Field summit(
      String part, Function<Gold.Summit, Optional<?>> wanted, Function<Summit, Optional<?>> found) {
    return Field.single(
        "summit " + part,
        gold -> gold.summit().flatMap(wanted),
        coverage -> coverage.summit().flatMap(found));
  }

  private static ImmutableList<Field> points() {
    return ImmutableList.of(
        Field.single(
            "points declared",
            g -> g.points().flatMap(Gold.Points::declared),
            c -> c.points().flatMap(Points::declared)),
        Field.single(
            "points found",
            g -> g.points().flatMap(Gold.Points::found).filter(n -> n > 0),
            c -> c.points().map(points -> points.points().size()).filter(n -> n > 0)));
  }
}
