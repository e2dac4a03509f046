package dev.rapporteur.core;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/** What the records demand of their parts. */
final class Checks {

  private Checks() {}

  /** Parts stand in the order of the text and do not overlap. */
  static <T> void ordered(ImmutableList<T> parts, Function<T, Span> spanOf, String what) {
    for (int i = 1; i < parts.size(); i++) {
      Span before = spanOf.apply(parts.get(i - 1));
      Span here = spanOf.apply(parts.get(i));
      checkArgument(
          before.end() <= here.start(),
          "%s stand in order and do not overlap: %s before %s",
          what,
          before,
          here);
    }
  }

  /** A name holds more than white space. */
  static void named(String name, String what) {
    checkArgument(!name.isBlank(), "%s must not be blank", what);
  }

  /** It takes two at the least. */
  static void several(ImmutableList<String> names, String what) {
    checkArgument(names.size() >= 2, "%s are two at the least, not %s", what, names);
    names.forEach(name -> named(name, "each of " + what));
  }

  /** A count or an ordinal, where given, is at least 1. */
  static void positive(int number, String what) {
    checkArgument(number >= 1, "%s is at least 1, not %s", what, number);
  }
}
