package dev.rapporteur.examples.evaluation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Span;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a report. Two stretches of it are alike where they hold the same words: quotation
 * marks and separators at the edge make no difference.
 */
final class Tokens {

  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{N}_]++(?:[-'’.][\\p{L}\\p{N}_]++)*+|[^\\p{L}\\p{N}_\\s]",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final CharMatcher MARKS = CharMatcher.anyOf("\"'“”‘’`,.;:-–—()");

  private final ImmutableList<Span> words;

  Tokens(String text) {
    words =
        WORD.matcher(text)
            .results()
            .filter(match -> !MARKS.matchesAllOf(match.group()))
            .map(Tokens::span)
            .collect(ImmutableList.toImmutableList());
  }

  /** The words that lie inside the stretches, by where they start. */
  ImmutableSet<Integer> in(Stream<Span> stretches) {
    return stretches
        .flatMap(stretch -> words.stream().filter(stretch::contains))
        .map(Span::start)
        .collect(toImmutableSet());
  }

  private static Span span(MatchResult match) {
    return new Span(match.start(), match.end());
  }
}
