package dev.rapporteur.render.wording;

import com.google.common.collect.ImmutableList;

/** Numbers as English writes them: in words up to ten, in digits beyond. */
public final class Ordinals {

  private static final ImmutableList<String> ORDINALS =
      ImmutableList.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  private static final ImmutableList<String> CARDINALS =
      ImmutableList.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Ordinals() {}

  /** {@code second}, {@code 11th}, {@code 32nd}, {@code 113th}. */
  public static String ordinal(int number) {
    return number >= 1 && number <= ORDINALS.size()
        ? ORDINALS.get(number - 1)
        : number + suffix(number);
  }

  /** {@code three}, {@code 12}. */
  public static String cardinal(int number) {
    return number >= 1 && number <= CARDINALS.size()
        ? CARDINALS.get(number - 1)
        : Integer.toString(number);
  }

  private static String suffix(int number) {
    if (number / 10 % 10 == 1) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
