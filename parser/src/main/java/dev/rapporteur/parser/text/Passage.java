package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.rapporteur.core.Block;
import java.util.Collections;
import java.util.List;

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

  /** The sentence that holds the token at {@code index}. */
  public Range sentenceAt(int index) {
    return sentences.get(last(Lists.transform(sentences, Range::start), index));
  }

  /** The quotations that have a token in common with {@code range}, which is not empty. */
  public ImmutableList<Quotation> quotationsIn(Range range) {
    List<Integer> starts = Lists.transform(quotations, quotation -> quotation.range().start());
    int before = last(starts, range.start());
    boolean reaches = before >= 0 && quotations.get(before).range().contains(range.start());
    return quotations.subList(reaches ? before : before + 1, last(starts, range.end() - 1) + 1);
  }

  /** The place of the last of these starts that is not behind {@code index}; -1 without one. */
  private static int last(List<Integer> starts, int index) {
    int found = Collections.binarySearch(starts, index);
    return found >= 0 ? found : -found - 2;
  }
}
