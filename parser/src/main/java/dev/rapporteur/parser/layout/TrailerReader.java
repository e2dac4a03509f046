package dev.rapporteur.parser.layout;

import dev.rapporteur.core.Block;
import dev.rapporteur.parser.entry.Agency;
import dev.rapporteur.parser.lexicon.Agencies;
import dev.rapporteur.parser.lexicon.Match;
import dev.rapporteur.parser.lexicon.TrailerTerms;
import dev.rapporteur.parser.lexicon.TrailerTerms.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what follows the text: {@code (END)}, {@code (Reporting by Ana Ruiz; Editing by Jo Price)},
 * {@code Copyright}, {@code Related stories}, an e-mail address.
 */
final class TrailerReader implements PieceReader {

  private static final int LONGEST = 400;

  /**
   * An address alone on its line, an agency's signs for writer and editor, or what is left of
   * buttons.
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[^\\s@]++@\\S++|https?://\\S++|@[\\w]{2,20}+|Follow .{2,40}? (?:at|on)"
              + " \\S++|[a-z]{2,4}+(?:-[a-z]{2,4}+)*+/[a-z]{2,4}+(?:-[a-z]{2,4}+)*+");

  /** A rule across the page, drawn with signs: {@code ___}, {@code * * *}, {@code ###}. */
  private static final Pattern RULE = Pattern.compile("[-–—_*#=~•· ]{3,}+\\.?");

  private final Agencies agencies;
  private final TrailerTerms terms;
  private final ReportingCredit reporting;

  TrailerReader(Agencies agencies, TrailerTerms terms) {
    this.agencies = agencies;
    this.terms = terms;
    this.reporting = new ReportingCredit();
  }

  @Override
  public int read(Piece piece, Setting setting, Draft draft) {
    if (!isTrailer(piece.text(), draft)) {
      return NOTHING;
    }
    reporting.read(piece.text(), draft);
    return draft.whole(Block.Kind.TRAILER, piece);
  }

  /**
   * Takes a piece of text, and the mark that ends the report behind it: {@code ... two countries.
   * Enditem}.
   */
  int readWithEndMark(Block.Kind kind, Piece piece, Draft draft) {
    int end = beforeEndMark(piece.text());
    draft.block(kind, piece, 0, end);
    draft.block(Block.Kind.TRAILER, piece, end, piece.length());
    return piece.length();
  }

  /** Whether {@code text} ends with such a mark behind a sentence. */
  boolean hasEndMark(String text) {
    return beforeEndMark(text) < text.length();
  }

  private boolean isTrailer(String text, Draft draft) {
    if (opensSection(text) && draft.inBody()) {
      draft.close();
      return true;
    }
    return text.length() <= LONGEST
        && (isEndMark(text, 0)
            || signsAlone(text, draft)
            || ADDRESS.matcher(text).matches()
            || isLine(text, draft));
  }

  private boolean isLine(String text, Draft draft) {
    boolean underHeadline = draft.inBody() || draft.headline().isPresent();
    boolean opensLine = terms.at(Kind.LINE, text, 0).isPresent();
    return (opensLine && underHeadline) || holdsTrailer(text);
  }

  /** Such a heading stands alone on its line: {@code Related stories}. */
  private boolean opensSection(String text) {
    Optional<Match<String>> section = terms.at(Kind.SECTION, text, 0);
    return section.filter(match -> text.length() - match.end() <= 1).isPresent();
  }

  private boolean holdsTrailer(String text) {
    for (int at = 0; at < text.length(); at++) {
      boolean opensWord = at == 0 || text.charAt(at - 1) == ' ';
      if (opensWord && terms.at(Kind.INSIDE, text, at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isEndMark(String text, int start) {
    Matcher rule = RULE.matcher(text).region(start, text.length());
    Optional<Match<String>> mark = terms.at(Kind.END, text, start);
    return rule.matches() || mark.filter(match -> match.end() == text.length()).isPresent();
  }

  /**
   * Where the mark at the end of the text begins, or the end of the text. A sentence must end
   * before it.
   */
  private int beforeEndMark(String text) {
    for (int at = Math.max(1, text.length() - 12); at < text.length(); at++) {
      boolean opens = text.charAt(at - 1) == ' ';
      if (opens && (isEndMark(text, at) || isSignature(text, at)) && endsSentence(text, at)) {
        return at;
      }
    }
    return text.length();
  }

  /** ... or on a line of its own: {@code -- BERNAMA}. */
  private boolean signsAlone(String text, Draft draft) {
    String name = text.substring(Ends.afterDashes(text));
    Optional<Agency> agency = agencies.named(name).filter(a -> a.kind() == Agency.Kind.WIRE);
    return draft.inBody() && agency.isPresent();
  }

  /** Some agencies sign at the end of the text: {@code ... on Sunday. (ANI)}. */
  private boolean isSignature(String text, int at) {
    boolean brackets = text.charAt(at) == '(' && text.endsWith(")");
    return brackets && agencies.named(text.substring(at + 1, text.length() - 1)).isPresent();
  }

  private static boolean endsSentence(String text, int at) {
    int before = Ends.beforeBlanks(text, at);
    return before > 0 && ".!?\"”’;".indexOf(text.charAt(before - 1)) >= 0;
  }
}
