package dev.rapporteur.parser.speaker;

import dev.rapporteur.core.Block;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Passage;
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

  /** "We, the Leaders of ..., " up to the verb or the comma behind. */
  private static Optional<String> introduced(Tokens tokens) {
    for (int i = 0; i + 3 < tokens.size() && i < 3; i++) {
      if (tokens.is(i, "we") && tokens.is(i + 1, ",") && tokens.is(i + 2, "the")) {
        return phrase(tokens, i + 3);
      }
    }
    return Optional.empty();
  }

  /** "Joint Statement of NATO and G7 Leaders on ...". */
  private static Optional<String> titled(Tokens tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      boolean title =
          tokens.is(i - 1, "statement")
              || tokens.is(i - 1, "declaration")
              || tokens.is(i - 1, "communique");
      if (title && (tokens.is(i, "of") || tokens.is(i, "by"))) {
        return phrase(tokens, tokens.is(i + 1, "the") ? i + 2 : i + 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> phrase(Tokens tokens, int from) {
    int end = from;
    while (end < tokens.size() && part(tokens, end)) {
      end++;
    }
    return end > from ? Optional.of(Named.withoutBrackets(tokens, from, end)) : Optional.empty();
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
