package dev.rapporteur.parser.layout;

import com.google.common.base.CharMatcher;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;

/** Knows which sentences of a report stand in it twice. */
final class Repetitions {

  /** A shorter sentence may be repeated by chance. */
  private static final int SHORTEST = 40;

  /** What may follow the repeated words: who spoke them. */
  private static final int LONGEST_SOURCE = 80;

  private static final String CLOSING_MARKS = "\"”“";
  private static final String OPENING_MARKS = "\"“";
  private static final CharMatcher QUOTATION_MARKS = CharMatcher.anyOf("\"“”„");

  private final ImmutableMultiset<String> sentences;

  Repetitions(ImmutableList<Piece> pieces) {
    Multiset<String> all = HashMultiset.create();
    pieces.forEach(piece -> all.addAll(sentencesOf(piece.text())));
    this.sentences = ImmutableMultiset.copyOf(all);
  }

  /** Whether {@code text} opens with sentences that also stand elsewhere, and has little more. */
  boolean repeats(String text) {
    return repeated(QUOTATION_MARKS.trimFrom(text.substring(0, sentenceEnd(text, 0))))
        && repeats(sentencesOf(text));
  }

  private boolean repeats(List<String> own) {
    boolean quoted = own.stream().anyMatch(QUOTATION_MARKS::matchesAnyOf);
    int fresh =
        own.stream()
            .filter(sentence -> sentences.count(sentence) < 2)
            .mapToInt(String::length)
            .sum();
    return !quoted && fresh > 0 && fresh <= LONGEST_SOURCE;
  }

  private boolean repeated(String sentence) {
    return sentence.length() >= SHORTEST && sentences.count(sentence) > 1;
  }

  private static List<String> sentencesOf(String text) {
    List<String> sentences = new ArrayList<>();
    int end = -1;
    do {
      int start = end + 1;
      end = sentenceEnd(text, start);
      sentences.add(QUOTATION_MARKS.trimFrom(text.substring(start, end)));
    } while (end < text.length());
    return sentences;
  }

  /** The blank behind the sentence that begins at {@code start}, or the end of the text. */
  private static int sentenceEnd(String text, int start) {
    int blank = text.indexOf(' ', start);
    while (blank >= 0 && !(closesSentence(text, blank) && opensSentence(text, blank + 1))) {
      blank = text.indexOf(' ', blank + 1);
    }
    return blank >= 0 ? blank : text.length();
  }

  /** A full stop, or one with a quotation mark behind it. */
  private static boolean closesSentence(String text, int end) {
    int last = end > 0 && CLOSING_MARKS.indexOf(text.charAt(end - 1)) >= 0 ? end - 2 : end - 1;
    return last >= 0 && ".!?".indexOf(text.charAt(last)) >= 0;
  }

  private static boolean opensSentence(String text, int start) {
    return start < text.length()
        && (OPENING_MARKS.indexOf(text.charAt(start)) >= 0
            || Character.getType(text.codePointAt(start)) == Character.UPPERCASE_LETTER);
  }
}
