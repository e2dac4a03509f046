package dev.rapporteur.parser.act;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.parser.lexicon.ActWords;
import dev.rapporteur.parser.lexicon.ActWords.Use;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Tokens;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds on what something depends: "if others move", "as long as it stays voluntary". */
final class Conditions {

  /** "as if", "even if", "see if" open no condition. */
  private static final ImmutableSet<String> NOT_AFTER =
      ImmutableSet.of("as", "even", "see", "ask", "asked", "know", "wonder", "at", "than");

  private final ImmutableListMultimap<String, List<String>> byFirstWord;

  Conditions(ActWords words) {
    this.byFirstWord =
        words.acts().row(Use.CONDITION).keySet().stream()
            .map(phrase -> Splitter.on(' ').splitToList(phrase))
            .sorted(Comparator.comparing((List<String> phrase) -> -phrase.size()))
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    phrase -> phrase.get(0), phrase -> phrase));
  }

  /** The first condition in {@code range}: up to the next comma, or to the end of the range. */
  Optional<Excerpt> in(Tokens tokens, Range range) {
    for (int i = range.start(); i < range.end(); i++) {
      boolean free = i == range.start() || !NOT_AFTER.contains(tokens.word(i - 1).lower());
      if (free && opens(tokens, i) && !purpose(tokens, i)) {
        int end = end(tokens, i, range);
        return end > i + 1 ? Optional.of(tokens.excerpt(i, end)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "if they are to grow" tells what for. */
  private static boolean purpose(Tokens tokens, int at) {
    for (int i = at + 1; i < Math.min(tokens.size() - 1, at + LONGEST_SUBJECT); i++) {
      if (tokens.is(i, WordClass.BE)) {
        return tokens.is(i + 1, "to");
      }
    }
    return false;
  }

  private static final int LONGEST_SUBJECT = 6;

  private boolean opens(Tokens tokens, int at) {
    for (List<String> phrase : byFirstWord.get(tokens.word(at).lower())) {
      if (matches(tokens, at, phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(Tokens tokens, int at, List<String> phrase) {
    for (int i = 1; i < phrase.size(); i++) {
      if (!tokens.is(at + i, phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static int end(Tokens tokens, int from, Range range) {
    int end = from + 1;
    while (end < range.end() && !tokens.is(end, ",") && !tokens.is(end, ";")) {
      end++;
    }
    while (end > from + 1 && closes(tokens.get(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean closes(Token token) {
    return token.quote() || token.is(".") || token.is(",");
  }
}
