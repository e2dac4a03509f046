package dev.rapporteur.parser.layout;

import dev.rapporteur.parser.text.CharacterReferences;

/**
 * Reads characters as a reader of the page sees them, past the residue of crawlers and of Markdown.
 */
final class Eye {

  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[]^_`{|}~\\";

  private final String report;
  private final Sight.Builder sight;

  Eye(String report, Sight.Builder sight) {
    this.report = report;
    this.sight = sight;
  }

  /** Reads one line. */
  void read(Line line) {
    if (plain(line)) {
      sight.seeAll(report, line.start(), line.end());
      return;
    }
    int at = afterLeader(line);
    while (at < line.end()) {
      at = readCharacter(at, line);
    }
  }

  /** Whether a reader sees the line as it is printed, which is so of most lines. */
  private boolean plain(Line line) {
    char first = report.charAt(line.start());
    if (first == '#' || first == '>') {
      return false;
    }
    for (int at = line.start(); at < line.end(); at++) {
      if (special(report.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean special(char c) {
    return c == '&'
        || c == '\\'
        || c == '*'
        || (c != ' ' && Blanks.blank(c))
        || Blanks.invisible(c);
  }

  private int readCharacter(int at, Line line) {
    char c = report.charAt(at);
    if (c == '&' && CharacterReferences.lengthAt(report, at) > 0) {
      return readEntity(at);
    }
    if (c == '\\' && at + 1 < line.end() && PUNCTUATION.indexOf(report.charAt(at + 1)) >= 0) {
      sight.see(report.charAt(at + 1), at, at + 2);
      return at + 2;
    }
    if (Blanks.blank(c)) {
      sight.space(at, at + 1);
    } else if (!Blanks.invisible(c) && !emphasis(at, line)) {
      sight.see(c, at, at + 1);
    }
    return at + 1;
  }

  private int readEntity(int at) {
    int length = CharacterReferences.lengthAt(report, at);
    char c = CharacterReferences.at(report, at, length);
    if (!Blanks.invisible(c)) {
      sight.see(c, at, at + length);
    }
    return at + length;
  }

  /**
   * An asterisk that touches a word is Markdown's emphasis; one with a blank on either side is a
   * bullet or a sign.
   */
  private boolean emphasis(int at, Line line) {
    if (report.charAt(at) != '*') {
      return false;
    }
    boolean opens = at + 1 < line.end() && !Blanks.blank(report.charAt(at + 1));
    boolean closes = at > line.start() && !Blanks.blank(report.charAt(at - 1));
    return opens || closes;
  }

  /**
   * Markdown's {@code ##} before a heading and its {@code >} before a quotation are no part of the
   * line.
   */
  private int afterLeader(Line line) {
    int opening = line.start();
    while (opening < line.end() && Blanks.invisible(report.charAt(opening))) {
      opening++;
    }
    int at = opening;
    while (at < line.end() && (report.charAt(at) == '#' || report.charAt(at) == '>')) {
      at++;
    }
    boolean leader = at > opening && at + 1 < line.end() && Blanks.blank(report.charAt(at));
    return leader && wordLike(report.charAt(at + 1)) ? at + 1 : line.start();
  }

  private static boolean wordLike(char c) {
    return Character.isLetterOrDigit(c) || c == '"' || c == '“' || c == '*';
  }
}
