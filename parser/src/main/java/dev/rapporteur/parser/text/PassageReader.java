package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.parser.lexicon.Abbreviations;
import dev.rapporteur.parser.lexicon.Cues;
import dev.rapporteur.parser.lexicon.Words;
import dev.rapporteur.parser.text.Passage.Quotation;

/**
 * Reads a block of the layout into a {@link Passage}: tokens, word classes, quotations, sentences.
 */
public final class PassageReader {

  private final Abbreviations abbreviations;
  private final Tagger tagger;
  private final Cues cues;

  /** A reader that knows these abbreviations, words and reporting verbs. */
  public PassageReader(Abbreviations abbreviations, Words words, Cues cues) {
    this(abbreviations, words, cues, Weigher.of(words.weights()));
  }

  /** A reader for which {@code weigher} chooses between the classes of a word. */
  public PassageReader(Abbreviations abbreviations, Words words, Cues cues, Weigher weigher) {
    this.abbreviations = abbreviations;
    this.cues = cues;
    this.tagger = new Tagger(words, cues::opensClause, weigher);
  }

  /** Reads the block of {@code report}. */
  public Passage read(String report, Block block) {
    ImmutableList<Token> plain = Tokenizer.tokenize(abbreviations, report, block.span());
    ImmutableList<Token> marked = QuotationMarks.mark(report, block.span(), plain);
    Tokens tokens = new Tokens(report, tagger.tag(marked));
    ImmutableList<Quotation> quotations = Quotations.of(tokens);
    return new Passage(block, tokens, Sentences.of(tokens, quotations, cues::speech), quotations);
  }
}
