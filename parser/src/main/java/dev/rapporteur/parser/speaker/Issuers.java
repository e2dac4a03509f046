package dev.rapporteur.parser.speaker;

import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Block;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Passage;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Tokens;
import java.util.List;
import java.util.Optional;

/** Who "we" are in a declaration: "We, the Leaders of the Forum, met ..." */
final class Issuers {

  private Issuers() {}

  static Optional<String> of(List<Passage> passages) {
    return passages.stream()
        .flatMap(passage -> introduced(passage.tokens()).stream())
        .findFirst()
        .or(
            () ->
                passages.stream()
                    .filter(passage -> passage.block().kind() == Block.Kind.HEADLINE)
                    .flatMap(passage -> titled(passage.tokens()).stream())
                    .findFirst());
  }

  /** "We, (the) Leaders of ..., " up to the verb or the comma behind. */
  private static Optional<String> introduced(Tokens tokens) {
    for (int i = 0; i + 3 < tokens.size() && i < 3; i++) {
      if (tokens.is(i, "we") && tokens.is(i + 1, ",") && opens(tokens, i + 2)) {
        return phrase(tokens, tokens.is(i + 2, "the") ? i + 3 : i + 2);
      }
    }
    return Optional.empty();
  }

  private static boolean opens(Tokens tokens, int i) {
    return tokens.is(i, "the") || tokens.is(i, WordClass.PLURAL) || tokens.is(i, WordClass.PROPER);
  }

  /** "Joint Statement of NATO and G7 Leaders on ...". */
  private static Optional<String> titled(Tokens tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      boolean title =
          tokens.is(i - 1, "statement")
              || tokens.is(i - 1, "declaration")
              || tokens.is(i - 1, "communique");
      if (title && ISSUED.contains(tokens.word(i).lower())) {
        return phrase(tokens, tokens.is(i + 1, "the") ? i + 2 : i + 1);
      }
    }
    return Optional.empty();
  }

  private static final ImmutableSet<String> ISSUED = ImmutableSet.of("of", "by", "from", "between");

  private static Optional<String> phrase(Tokens tokens, int from) {
    int end = end(tokens, from, false);
    int listEnd = end(tokens, from, true);
    boolean list = !Enumerations.items(tokens, new Range(from, listEnd)).isEmpty();
    int last = list ? listEnd : end;
    return last > from ? Optional.of(Named.withoutBrackets(tokens, from, last)) : Optional.empty();
  }

  /** Where the phrase ends that starts at {@code from}; the commas of a list are part of it. */
  private static int end(Tokens tokens, int from, boolean pastCommas) {
    int end = from;
    while (end < tokens.size() && (part(tokens, end) || (pastCommas && tokens.is(end, ",")))) {
      end++;
    }
    return end > from && tokens.is(end - 1, ",") ? end - 1 : end;
  }

  private static boolean part(Tokens tokens, int i) {
    boolean preposition = tokens.is(i, WordClass.PREPOSITION) && !tokens.is(i, "of");
    return !preposition
        && !tokens.is(i, ",")
        && !tokens.wordClass(i).finite()
        && !tokens.is(i, ".")
        && !tokens.is(i, ":");
  }
}
