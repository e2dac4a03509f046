package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;

/**
 * One block of the layout, read: its tokens, and which of them make its sentences and quotations.
 *
 * @param block the block
 * @param tokens its tokens
 * @param sentences its sentences, one after the other; one that holds a quotation of several
 *     sentences is one sentence
 * @param quotations its outermost quotations, marks included
 */
public record Passage(
    Block block,
    Tokens tokens,
    ImmutableList<Range> sentences,
    ImmutableList<Quotation> quotations) {

  /**
   * Words between quotation marks.
   *
   * @param range the tokens, marks included
   * @param closed whether there is a closing mark; if not, the quotation runs to the end of its
   *     passage
   */
  public record Quotation(Range range, boolean closed) {}
}
