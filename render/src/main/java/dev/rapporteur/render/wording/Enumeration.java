package dev.rapporteur.render.wording;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.List;

/** Several things in one phrase. */
public final class Enumeration {

  private Enumeration() {}

  /** {@code A}, {@code A and B}, {@code A, B and C}. */
  public static String of(List<String> things) {
    if (things.size() < 2) {
      return String.join("", things);
    }
    int last = things.size() - 1;
    return Joiner.on(", ").join(things.subList(0, last)) + " and " + things.get(last);
  }

  /** {@code to build; to mend; and to share}: phrases may hold commas. */
  static String ofPhrases(List<String> phrases) {
    if (phrases.size() < 2) {
      return String.join("", phrases);
    }
    int last = phrases.size() - 1;
    String and = phrases.get(last).startsWith("and ") ? "; " : "; and ";
    return Joiner.on("; ").join(phrases.subList(0, last)) + and + phrases.get(last);
  }

  /** The first {@code limit} things, and how many more there are: {@code A, B and three others}. */
  public static String of(List<String> things, int limit) {
    int rest = things.size() - limit;
    if (rest <= 0) {
      return of(things);
    }
    String others = rest == 1 ? "one other" : Ordinals.cardinal(rest) + " others";
    return of(ImmutableList.<String>builder().addAll(things.subList(0, limit)).add(others).build());
  }
}
