package dev.rapporteur.parser.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.parser.entry.Body;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The international bodies whose names stand in reports.
 *
 * <p>{@code Bodies.standard().at("the APEC economies", 4)} is {@code Asia-Pacific Economic
 * Cooperation}, which ends at 8.
 */
public final class Bodies {

  private static final Splitter FORMS = Splitter.on(';').omitEmptyStrings();

  private final ImmutableList<Body> bodies;
  private final Phrases<Body> names;

  private Bodies(ImmutableList<Body> bodies) {
    this.bodies = bodies;
    this.names = Phrases.asPrinted(bodies.stream().flatMap(Bodies::namesOf).toList());
  }

  /** The bodies that come with the library. */
  public static Bodies standard() {
    return new Bodies(
        LexiconFile.read("bodies.txt", 3).stream()
            .map(Bodies::body)
            .collect(ImmutableList.toImmutableList()));
  }

  /** These bodies, and before them {@code body}. */
  public Bodies with(Body body) {
    return new Bodies(ImmutableList.<Body>builder().add(body).addAll(bodies).build());
  }

  /** All of them. */
  public ImmutableList<Body> all() {
    return bodies;
  }

  /** The body whose name stands in {@code text} from {@code start} on. */
  public Optional<Match<Body>> at(String text, int start) {
    return names.at(text, start);
  }

  /** The words that the name of a body can open with, in lower case. */
  ImmutableSet<String> openings() {
    return names.openings();
  }

  /** The body that {@code name} is a name of. */
  public Optional<Body> named(String name) {
    return names.whole(name);
  }

  private static Body body(List<String> fields) {
    String series = fields.get(2);
    return new Body(
        fields.get(0),
        ImmutableList.copyOf(FORMS.split(fields.get(1))),
        series.equals("-") ? Optional.empty() : Optional.of(series));
  }

  private static Stream<Map.Entry<String, Body>> namesOf(Body body) {
    return Stream.concat(Stream.of(body.name()), body.forms().stream())
        .map(name -> Map.entry(name, body));
  }
}
