package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.parser.lexicon.Abbreviations;
import dev.rapporteur.parser.lexicon.LexicalEntries;
import dev.rapporteur.parser.lexicon.Lexicons;
import dev.rapporteur.parser.text.Passage.Quotation;
import java.util.List;

/**
 * Reads a block of the layout into a {@link Passage}: tokens, word classes, quotations, sentences.
 */
public final class PassageReader {

  private final Abbreviations abbreviations;
  private final LexicalEntries entries;
  private final Tagger tagger;

  /** A reader that knows these words. */
  public PassageReader(Lexicons lexicon) {
    this(lexicon, Weigher.of(lexicon.words().weights()));
  }

  /** A reader for which {@code weigher} chooses between the classes of a word. */
  public PassageReader(Lexicons lexicon, Weigher weigher) {
    this.abbreviations = lexicon.abbreviations();
    this.entries = new LexicalEntries(lexicon);
    this.tagger = new Tagger(weigher);
  }

  /** Reads one block of {@code report}. */
  public Passage read(String report, Block block) {
    return read(new Vocabulary(entries, report), block);
  }

  /** Reads blocks of {@code report}, in their order. */
  public ImmutableList<Passage> read(String report, List<Block> blocks) {
    Vocabulary vocabulary = new Vocabulary(entries, report);
    ImmutableList.Builder<Passage> passages = ImmutableList.builder();
    blocks.forEach(block -> passages.add(read(vocabulary, block)));
    return passages.build();
  }

  private Passage read(Vocabulary vocabulary, Block block) {
    TokenBuffer buffer = Tokenizer.tokenize(abbreviations, vocabulary, block.span());
    QuotationMarks.mark(vocabulary.report(), block.span(), buffer);
    tagger.tag(buffer);
    Tokens tokens = buffer.tokens();
    ImmutableList<Quotation> quotations = Quotations.of(tokens);
    return new Passage(block, tokens, Sentences.of(tokens, quotations), quotations);
  }
}
