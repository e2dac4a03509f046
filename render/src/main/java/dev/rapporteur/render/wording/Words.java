package dev.rapporteur.render.wording;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.rapporteur.core.Statement;
import java.util.List;
import java.util.Locale;

/** Small repairs on words: white space, capitals, and the marks at the end of a sentence. */
public final class Words {

  /**
   * Control characters, and the code points that Unicode gives to no character: HTML has neither,
   * and some parsers take {@code U+FFFF} for the end of a page.
   */
  public static final CharMatcher UNPRINTABLE =
      CharMatcher.javaIsoControl()
          .or(CharMatcher.inRange('\uFDD0', '\uFDEF'))
          .or(CharMatcher.inRange('\uFFFE', '\uFFFF'));

  private static final CharMatcher OPENING_QUOTE = CharMatcher.anyOf("\"'“‘„«");
  private static final CharMatcher QUOTE = CharMatcher.anyOf("\"“”");
  private static final CharMatcher CLOSING_QUOTE = CharMatcher.anyOf("\"'”’“»");
  private static final CharMatcher SENTENCE_END = CharMatcher.anyOf(".!?…");
  private static final CharMatcher PAUSE = CharMatcher.anyOf(",;:");

  /** How many words a label has room for. */
  private static final int OPENING = 12;

  private Words() {}

  /**
   * One line of text without control characters: {@code "a\r\n b"} becomes {@code "a b"}. What is
   * unprintable and no white space, such as NUL or the escape character of a terminal, becomes
   * U+FFFD, as CommonMark has it for NUL.
   */
  public static String tidy(String text) {
    String spaced = CharMatcher.breakingWhitespace().collapseFrom(text, ' ');
    return CharMatcher.whitespace().trimFrom(UNPRINTABLE.replaceFrom(spaced, '\uFFFD'));
  }

  /** {@code members should} becomes {@code Members should}. */
  public static String capitalized(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  /** {@code Noting} becomes {@code noting}. */
  public static String uncapitalized(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toLowerCase(Locale.ROOT) + text.substring(first);
  }

  /**
   * A sentence with its full stop. A comma that a quotation carries into the end becomes the stop:
   * {@code "warm,"} ends as {@code "warm."}; a sentence that has its mark keeps it.
   */
  public static String sentence(String text) {
    String body = CLOSING_QUOTE.trimTrailingFrom(text);
    String quotes = text.substring(body.length());
    if (endsWith(body, SENTENCE_END)) {
      return capitalized(text);
    }
    return endsWith(body, PAUSE)
        ? capitalized(PAUSE.trimTrailingFrom(body) + "." + quotes)
        : capitalized(text + ".");
  }

  /**
   * The first part of a sentence that goes on after a comma: {@code "A," } stays, {@code A} becomes
   * {@code A,}.
   */
  public static String clause(String text) {
    String body = CLOSING_QUOTE.trimTrailingFrom(text);
    boolean marked = endsWith(body, PAUSE) || endsWith(body, SENTENCE_END);
    return capitalized(marked ? text : text + ",");
  }

  /** Whether the text's first letter, after any quotation mark, is a capital. */
  public static boolean startsWithCapital(String text) {
    return text.codePoints().filter(Character::isLetter).limit(1).anyMatch(Character::isUpperCase);
  }

  /**
   * "The leaders" within a sentence are "the leaders", and "Small island states" are "small island
   * states"; "Xi" and "Major Adams" stay.
   */
  public static String inSentence(String phrase) {
    int end = phrase.indexOf(' ');
    String word = end < 0 ? phrase : phrase.substring(0, end);
    boolean isName = end >= 0 && startsUpper(phrase.substring(end + 1));
    boolean opens =
        Vocabulary.STANDARD.isDeterminer(word)
            || (!isName && Vocabulary.STANDARD.opensPhrase(word));
    return opens ? uncapitalized(phrase) : phrase;
  }

  private static boolean startsUpper(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  /**
   * A stretch cut out of a quotation without the one mark that is left of it: {@code the rest."},
   * {@code remain committed" to peace}.
   */
  public static String unquoted(String text) {
    String words = tidy(text);
    return QUOTE.countIn(words) == 1 ? tidy(QUOTE.removeFrom(words)) : words;
  }

  /** A phrase for a label: of a long one, its first words. */
  static String opening(String text) {
    List<String> words = Splitter.on(' ').splitToList(unquoted(text));
    return words.size() <= OPENING
        ? String.join(" ", words)
        : PAUSE.trimTrailingFrom(String.join(" ", words.subList(0, OPENING))) + " …";
  }

  /** The words of a statement as the report has them: {@code the door … has long been open}. */
  public static String quoted(Statement statement) {
    return statement.content().stream()
        .map(stretch -> tidy(stretch.text()))
        .collect(joining(" … "));
  }

  /**
   * Stretches of one quotation or clause as one. A quotation that runs over several paragraphs
   * opens each of them anew; within a paragraph only its first mark stays.
   */
  static String joined(Iterable<String> parts) {
    StringBuilder whole = new StringBuilder();
    for (String part : parts) {
      boolean opens = !part.isEmpty() && OPENING_QUOTE.matches(part.charAt(0));
      boolean goesOn = opens && whole.length() > 0 && !endsWith(whole, CLOSING_QUOTE);
      whole
          .append(whole.length() == 0 ? "" : opens ? " " : ", ")
          .append(goesOn ? part.substring(1) : part);
    }
    return whole.toString();
  }

  private static boolean endsWith(CharSequence text, CharMatcher mark) {
    return text.length() > 0 && mark.matches(text.charAt(text.length() - 1));
  }
}
