package dev.rapporteur.parser.speaker;

import dev.rapporteur.parser.text.Tokens;

/** Writes a noun phrase as a name. */
final class Named {

  private Named() {}

  /**
   * The phrase without what stands in brackets: "the European Union (EU) and ..." is "the European
   * Union and ...".
   */
  static String withoutBrackets(Tokens tokens, int from, int to) {
    StringBuilder name = new StringBuilder();
    int start = from;
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "(")) {
        append(name, tokens, start, i);
        while (i < to && !tokens.is(i, ")")) {
          i++;
        }
        start = i + 1;
      }
    }
    append(name, tokens, start, to);
    return name.toString();
  }

  private static void append(StringBuilder name, Tokens tokens, int from, int to) {
    if (from < to) {
      name.append(name.length() > 0 ? " " : "").append(tokens.excerpt(from, to).text());
    }
  }
}
