package dev.rapporteur.examples.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.rapporteur.seeds.Seed;
import dev.rapporteur.seeds.Seeds;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that grow in one way each: what is said over and over, and never what comes of it. */
final class Shapes {

  private static final Splitter PIECES = Splitter.on('|');

  /** A report up to its first sentence. */
  private static final String HEAD =
      "Island leaders meet\n\nSUVA, Fiji, March 4, 2026 (Xinhua) -- President Ana Duarte said ";

  /** What opens and is not closed, closes and was not opened, or starts what does not follow. */
  private static final String REPEATED =
      "(|)|[|]|{|}|<|>|\"|“|”|„|‘|’|'|«|»|-|--|- |– |— |Nov. |said |, he said|Firstly, |(Xinhua/|"
          + "(Xinhua) -- |SUVA, Fiji, March 4 (Xinhua) -- |A|A |Aa |7|7 |7,|.|. |? |… |, |; |: |"
          + "and |that |who |to |with |according to |, adding that x|he |he said. |\"A,\" he said. |"
          + "President |President Ana Duarte |Ms. |of the |the Union of |the 32nd |by 2030 |"
          + "on Monday |at the |million |if |not |, the premier, |(APEC) |a|\u0301|\u200B|\u202E|"
          + "\uD83C|\u0000|\u00A0|é|他|**|\\|&amp;|&|# |1. |(a) |Photo: |By Ana Duarte |U.S.";

  private Shapes() {}

  /** Each shape by its name, as a text of about so many pieces. */
  static ImmutableMap<String, IntFunction<String>> all() {
    ImmutableMap.Builder<String, IntFunction<String>> shapes = ImmutableMap.builder();
    for (String piece : PIECES.split(REPEATED)) {
      String name = shown(piece);
      shapes.put(name, n -> HEAD + piece.repeat(n));
      shapes.put(name + ", a line each", n -> HEAD + (piece + "\n").repeat(n));
      shapes.put(name + ", a paragraph each", n -> HEAD + (piece + "\n\n").repeat(n));
    }
    shapes.put("a quotation of many words", n -> HEAD + "\"" + "the reef is dying ".repeat(n / 4));
    shapes.put("a quotation of many paragraphs", n -> HEAD + "\"We act.\n\n".repeat(n / 3));
    shapes.put("a list of many items", n -> HEAD + "and agreed to:\n\n" + "- act;\n".repeat(n / 2));
    shapes.put("counted points", Shapes::points);
    shapes.put("blank lines", n -> "\n".repeat(n));
    shapes.put("ever new names", Shapes::names);
    shapes.put("ever new names, a paragraph each", n -> names(n).replace(". ", ".\n\n"));
    shapes.put("ever new bodies", Shapes::bodies);
    shapes.put("ever new documents", Shapes::documents);
    shapes.put("the sample reports", Shapes::reports);
    return shapes.buildOrThrow();
  }

  /** Eight pieces make a sentence. */
  private static String names(int n) {
    return HEAD
        + IntStream.range(0, n / 8)
            .mapToObj(i -> "minister " + word(i) + " " + word(i / 7) + " said the reef lives. ")
            .collect(Collectors.joining());
  }

  private static String bodies(int n) {
    return HEAD
        + IntStream.range(0, n / 8)
            .mapToObj(i -> "the " + word(i) + " Union (" + word(i).substring(0, 4) + ") agreed. ")
            .collect(Collectors.joining());
  }

  private static String points(int n) {
    return HEAD
        + IntStream.rangeClosed(1, n / 4)
            .mapToObj(i -> i + ". She pledged to act.\n\n")
            .collect(Collectors.joining());
  }

  private static String documents(int n) {
    return HEAD
        + IntStream.range(0, n / 8)
            .mapToObj(i -> "they adopted the " + word(i) + " Declaration. ")
            .collect(Collectors.joining());
  }

  private static String reports(int n) {
    String all = Seeds.all().stream().map(Seed::text).collect(Collectors.joining("\n\n"));
    return (all + "\n\n").repeat(1 + n / 4000);
  }

  /** A word of its own for each number. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder("K");
    for (int rest = number, i = 0; i < 5; i++, rest /= 20) {
      word.append((char) ('a' + rest % 20)).append(i % 2 == 0 ? "o" : "");
    }
    return word.toString();
  }

  private static String shown(String piece) {
    return piece
        .chars()
        .mapToObj(c -> c < ' ' || c > '~' ? String.format("\\u%04X", c) : "" + (char) c)
        .collect(Collectors.joining());
  }
}
