package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.lexicon.Words;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.List;
import java.util.function.Predicate;

/**
 * Gives each word its class: the candidates come from the lexicon or the word's shape, and {@link
 * Context} decides between them from left to right.
 */
final class Tagger {

  private final Words words;
  private final Predicate<String> opensClause;
  private final Weigher weigher;

  Tagger(Words words, Predicate<String> opensClause, Weigher weigher) {
    this.words = words;
    this.opensClause = opensClause;
    this.weigher = weigher;
  }

  ImmutableList<Token> tag(List<Token> tokens) {
    Candidates candidates = new Candidates(words, tokens);
    Context context = new Context(candidates, tokens, opensClause, weigher);
    ImmutableList.Builder<Token> tagged = ImmutableList.builderWithExpectedSize(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      WordClass wordClass =
          token.is(Kind.WORD) || token.is(Kind.NUMBER) || token.is(Kind.CLITIC)
              ? context.decide(i)
              : context.pass(i);
      tagged.add(token.is(wordClass) ? token : token.as(wordClass));
    }
    return tagged.build();
  }
}
