package dev.rapporteur.parser.entity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.rapporteur.core.Role.Tenure;
import dev.rapporteur.parser.entry.Office;
import dev.rapporteur.parser.lexicon.Offices;
import java.util.Locale;

/**
 * Tells from the words of a title whether its bearer holds it: {@code acting president}, {@code
 * prime minister-designate}, {@code ex-chancellor}.
 */
final class Tenures {

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(",-"))).omitEmptyStrings();

  private final Offices offices;

  Tenures(Offices offices) {
    this.offices = offices;
  }

  /** The tenure that the first such word of {@code title} tells. */
  Tenure of(String title) {
    for (String word : WORDS.split(title.toLowerCase(Locale.ROOT))) {
      for (Office.Kind kind : Office.Kind.values()) {
        if (offices.contain(word, kind) && tenure(kind) != Tenure.HELD) {
          return tenure(kind);
        }
      }
    }
    return Tenure.HELD;
  }

  private static Tenure tenure(Office.Kind kind) {
    return switch (kind) {
      case ACTING -> Tenure.ACTING;
      case OUTGOING -> Tenure.OUTGOING;
      case INCOMING -> Tenure.INCOMING;
      case FORMER -> Tenure.FORMER;
      default -> Tenure.HELD;
    };
  }
}
