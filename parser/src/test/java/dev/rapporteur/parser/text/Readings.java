package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.lexicon.Lexicons;
import dev.rapporteur.parser.lexicon.WordClass;

/** Reads a text as one paragraph, and shows what was read in strings that are easy to compare. */
final class Readings {

  private static final PassageReader READER = new PassageReader(Lexicons.standard());

  private Readings() {}

  static Passage read(String text) {
    return read(text, new Span(0, text.length()));
  }

  static Passage read(String report, Span paragraph) {
    return READER.read(report, new Block(Block.Kind.PARAGRAPH, paragraph));
  }

  static ImmutableList<String> tokens(String text) {
    return all(read(text)).stream().map(Token::text).collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<String> sentences(String text) {
    Passage passage = read(text);
    return passage.sentences().stream()
        .map(sentence -> passage.tokens().excerpt(sentence).text())
        .collect(ImmutableList.toImmutableList());
  }

  /** The closed quotations with their marks, and the open ones with three points behind them. */
  static ImmutableList<String> quotations(String text) {
    Passage passage = read(text);
    return passage.quotations().stream()
        .map(
            quotation ->
                passage.tokens().excerpt(quotation.range()).text()
                    + (quotation.closed() ? "" : " ..."))
        .collect(ImmutableList.toImmutableList());
  }

  static Token first(String text) {
    return read(text).tokens().get(0);
  }

  /** The class of the word that stands in brackets in {@code marked}: {@code He [left] Oslo.} */
  static WordClass classOfMarked(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text =
        marked.substring(0, start)
            + marked.substring(start + 1, end + 1)
            + marked.substring(end + 2);
    return all(read(text)).stream()
        .filter(token -> token.start() == start && token.end() == end)
        .findFirst()
        .map(Token::wordClass)
        .orElseThrow(() -> new AssertionError("no token of its own in brackets: " + marked));
  }

  static ImmutableList<Token> all(Passage passage) {
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    for (int i = 0; i < passage.tokens().size(); i++) {
      tokens.add(passage.tokens().get(i));
    }
    return tokens.build();
  }
}
