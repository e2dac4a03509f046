package dev.rapporteur.parser.statement;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Evidence;
import dev.rapporteur.core.Span;
import dev.rapporteur.core.Statement.Form;
import dev.rapporteur.parser.entry.Cue;
import dev.rapporteur.parser.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * An attribution as the sentence has it: who the source is has still to be found out.
 *
 * @param source the noun phrase that names the source
 * @param cue the reporting expression, where there is one
 * @param addressee the one who is told or asked
 * @param content what is attributed
 * @param form how it is rendered
 * @param link how it hangs together with the attribution before it
 * @param rule the rule that found it
 * @param sentence the sentence it was found in
 */
public record Attribution(
    Optional<Stretch> source,
    Optional<CuePhrase> cue,
    Optional<Stretch> addressee,
    ImmutableList<Stretch> content,
    Form form,
    Link link,
    String rule,
    Span sentence) {

  /** Whose words an attribution without a source gives. */
  public enum Link {
    /** The source tells, or nobody. */
    NONE,
    /** Those of the attribution before it. */
    PREVIOUS,
    /**
     * Those of the attribution after it, to whose subject a participle belongs: "Noting that ...,
     * he said".
     */
    NEXT
  }

  /** The reporting expression of the lexicon, where there is one. */
  public Optional<Cue> entry() {
    return cue.map(CuePhrase::entry);
  }

  /**
   * The index after the last token of its content, in the passage where that stands; 0 without
   * content.
   */
  int end() {
    return content.isEmpty() ? 0 : content.get(content.size() - 1).range().end();
  }

  /** From the first to the last character of its content. */
  public Span contentSpan() {
    return content.get(0).span().hull(content.get(content.size() - 1).span());
  }

  /**
   * The rule, and where it read: from the sentence of the source and cue to that in which the
   * content ends, with its full stop.
   */
  public Evidence evidence() {
    Stretch last = content.get(content.size() - 1);
    Passage passage = last.passage();
    Span end = passage.tokens().span(passage.sentenceAt(last.range().end() - 1));
    return new Evidence(rule, sentence.hull(contentSpan()).hull(end));
  }

  /** Whether its content starts with the token at {@code index} of {@code passage}. */
  boolean startsWith(Passage passage, int index) {
    return !content.isEmpty()
        && content.get(0).passage().block().equals(passage.block())
        && content.get(0).range().start() == index;
  }

  Attribution withBefore(ImmutableList<Stretch> earlier) {
    return new Attribution(
        source,
        cue,
        addressee,
        ImmutableList.<Stretch>builder().addAll(earlier).addAll(content).build(),
        form,
        link,
        rule,
        sentence);
  }

  Attribution withMore(List<Stretch> more) {
    return new Attribution(
        source,
        cue,
        addressee,
        ImmutableList.<Stretch>builder().addAll(content).addAll(more).build(),
        form,
        link,
        rule,
        sentence);
  }
}
