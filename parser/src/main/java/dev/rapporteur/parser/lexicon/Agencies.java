package dev.rapporteur.parser.lexicon;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.parser.entry.Agency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The agencies, papers and portals whose names stand in datelines, publication lines and credits.
 *
 * <p>{@code Agencies.standard().named("The Associated Press")} is {@code AP}.
 */
public final class Agencies {

  private final ImmutableList<Agency> agencies;
  private final Phrases<Agency> names;

  private Agencies(ImmutableList<Agency> agencies) {
    this.agencies = agencies;
    this.names = Phrases.asPrinted(agencies.stream().flatMap(Agencies::namesOf).toList());
  }

  /** The agencies that come with the library. */
  public static Agencies standard() {
    return new Agencies(
        LexiconFile.read("agencies.txt").stream()
            .map(Agencies::agency)
            .collect(ImmutableList.toImmutableList()));
  }

  /** These agencies, and before them {@code agency}. */
  public Agencies with(Agency agency) {
    return new Agencies(ImmutableList.<Agency>builder().add(agency).addAll(agencies).build());
  }

  /** The agency whose name stands in {@code text} from {@code start} on. */
  public Optional<Match<Agency>> at(String text, int start) {
    return names.at(text, start);
  }

  /** The words that the name of an agency can open with, in lower case. */
  ImmutableSet<String> openings() {
    return names.openings();
  }

  /** The agency that {@code name} is a name of. */
  public Optional<Agency> named(String name) {
    return names.whole(name);
  }

  private static Agency agency(List<String> fields) {
    return new Agency(
        Agency.Kind.valueOf(Ascii.toUpperCase(fields.get(0))),
        fields.get(1),
        ImmutableList.copyOf(fields.subList(2, fields.size())));
  }

  private static Stream<Map.Entry<String, Agency>> namesOf(Agency agency) {
    return Stream.concat(Stream.of(agency.name()), agency.forms().stream())
        .map(name -> Map.entry(name, agency));
  }
}
