package dev.rapporteur.parser.text;

/**
 * Gives each word its class: the candidates come from the lexicon or the word's shape, and {@link
 * Context} decides between them from left to right.
 */
final class Tagger {

  private final Weigher weigher;

  Tagger(Weigher weigher) {
    this.weigher = weigher;
  }

  void tag(TokenBuffer tokens) {
    Candidates candidates = new Candidates(tokens);
    Context context = new Context(candidates, tokens, weigher);
    for (int i = 0; i < tokens.size(); i++) {
      boolean word =
          switch (tokens.word(i).kind()) {
            case WORD, NUMBER, CLITIC -> true;
            default -> false;
          };
      tokens.set(i, word ? context.decide(i) : context.pass(i));
    }
  }
}
