package dev.rapporteur.render.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Summit;
import dev.rapporteur.core.SummitCoverage;
import java.util.Optional;
import java.util.stream.Stream;

/** When a meeting is held, who is its host, and what its motto is. */
final class Circumstances {

  private Circumstances() {}

  /**
   * {@code The meeting is held from 2 to 3 May 2026, has Ilmaria as its host and bears the motto
   * "Water for All".} Nothing, where the report tells none of them.
   */
  static Optional<String> of(SummitCoverage coverage, Naming naming, Days days) {
    return coverage
        .summit()
        .map(summit -> facts(summit, naming, days))
        .filter(facts -> !facts.isEmpty())
        .map(facts -> Words.sentence("The meeting " + Enumeration.of(facts)));
  }

  private static ImmutableList<String> facts(Summit summit, Naming naming, Days days) {
    return Stream.of(
            summit.dates().map(dates -> "is held " + days.adverb(dates)),
            summit.host().map(host -> "has " + named(host, naming) + " as its host"),
            summit.theme().map(theme -> "bears the motto \"" + Words.tidy(theme) + "\""))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  /** A host may be printed with an office: {@code Prime Minister Jo Reed}. */
  private static String named(String host, Naming naming) {
    return Words.inSentence(naming.introduction(host));
  }
}
