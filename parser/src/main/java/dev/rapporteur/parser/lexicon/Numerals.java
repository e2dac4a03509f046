package dev.rapporteur.parser.lexicon;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.util.Optional;

/**
 * Reads small numbers as reports print them: {@code three}, {@code 32nd}, {@code twenty-fifth},
 * {@code XVI}.
 */
public final class Numerals {

  private static final String[] UNITS = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  private static final ImmutableMap<String, Integer> CARDINALS = cardinals();
  private static final ImmutableMap<String, Integer> ORDINALS = ordinals();

  private Numerals() {}

  /** The number that a cardinal tells, in lower case: {@code three}, {@code 3}. */
  public static Optional<Integer> cardinal(String word) {
    Integer known = CARDINALS.get(word);
    return known == null ? digits(word) : Optional.of(known);
  }

  /** The number that an ordinal tells, in lower case: {@code third}, {@code 3rd}, {@code xvi}. */
  public static Optional<Integer> ordinal(String word) {
    return Optional.ofNullable(ORDINALS.get(word)).or(() -> suffixed(word)).or(() -> roman(word));
  }

  private static Optional<Integer> suffixed(String word) {
    int length = word.length();
    boolean ordinal =
        word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th");
    return ordinal ? digits(word.substring(0, length - 2)) : Optional.empty();
  }

  private static Optional<Integer> digits(String word) {
    boolean number = !word.isEmpty() && word.length() <= 4 && Character.isDigit(word.charAt(0));
    return !number ? Optional.empty() : Optional.ofNullable(Ints.tryParse(word)).filter(n -> n > 0);
  }

  /** Two Roman digits at the least: "I" and "V" are mostly something else. */
  private static Optional<Integer> roman(String word) {
    int sum = 0;
    for (int i = 0; i < word.length(); i++) {
      int value = romanDigit(word.charAt(i));
      if (value == 0) {
        return Optional.empty();
      }
      boolean before = i + 1 < word.length() && romanDigit(word.charAt(i + 1)) > value;
      sum += before ? -value : value;
    }
    return word.length() > 1 && word.length() < 9 ? Optional.of(sum) : Optional.empty();
  }

  private static int romanDigit(char c) {
    return switch (c) {
      case 'i' -> 1;
      case 'v' -> 5;
      case 'x' -> 10;
      case 'l' -> 50;
      default -> 0;
    };
  }

  private static ImmutableMap<String, Integer> cardinals() {
    ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
    for (int i = 1; i < UNITS.length; i++) {
      numbers.put(UNITS[i], i);
    }
    for (int t = 0; t < TENS.length; t++) {
      numbers.put(TENS[t], 10 * (t + 2));
      for (int i = 1; i < 10; i++) {
        numbers.put(TENS[t] + "-" + UNITS[i], 10 * (t + 2) + i);
      }
    }
    return numbers.buildOrThrow();
  }

  private static ImmutableMap<String, Integer> ordinals() {
    ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
    CARDINALS.forEach((word, number) -> numbers.put(ordinalOf(word), number));
    return numbers.buildOrThrow();
  }

  private static String ordinalOf(String cardinal) {
    int hyphen = cardinal.lastIndexOf('-') + 1;
    String last = cardinal.substring(hyphen);
    return cardinal.substring(0, hyphen)
        + switch (last) {
          case "one" -> "first";
          case "two" -> "second";
          case "three" -> "third";
          case "five" -> "fifth";
          case "eight" -> "eighth";
          case "nine" -> "ninth";
          case "twelve" -> "twelfth";
          default ->
              last.endsWith("y") ? last.substring(0, last.length() - 1) + "ieth" : last + "th";
        };
  }
}
