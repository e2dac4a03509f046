package dev.rapporteur.parser.layout;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.regex.Pattern;

/** Knows which sentences of a report stand in it twice. */
final class Repetitions {

  /** A shorter sentence may be repeated by chance. */
  private static final int SHORTEST = 40;

  /** What may follow the repeated words: who spoke them. */
  private static final int LONGEST_SOURCE = 80;

  private static final Splitter SENTENCES =
      Splitter.on(Pattern.compile("(?<=[.!?][\"”“]?) (?=[\"“\\p{Lu}])"));
  private static final CharMatcher QUOTATION_MARKS = CharMatcher.anyOf("\"“”„");

  private final ImmutableMultiset<String> sentences;

  Repetitions(ImmutableList<Piece> pieces) {
    Multiset<String> all = HashMultiset.create();
    pieces.forEach(piece -> all.addAll(sentencesOf(piece.text())));
    this.sentences = ImmutableMultiset.copyOf(all);
  }

  /** Whether {@code text} opens with sentences that also stand elsewhere, and has little more. */
  boolean repeats(String text) {
    List<String> own = sentencesOf(text);
    boolean quoted = own.stream().anyMatch(QUOTATION_MARKS::matchesAnyOf);
    int fresh =
        own.stream()
            .filter(sentence -> sentences.count(sentence) < 2)
            .mapToInt(String::length)
            .sum();
    String first = own.get(0);
    return first.length() >= SHORTEST
        && sentences.count(first) > 1
        && !quoted
        && fresh > 0
        && fresh <= LONGEST_SOURCE;
  }

  private static List<String> sentencesOf(String text) {
    return SENTENCES.splitToStream(text).map(QUOTATION_MARKS::trimFrom).toList();
  }
}
