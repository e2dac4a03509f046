package dev.rapporteur.parser.statement;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.parser.lexicon.Cues;
import dev.rapporteur.parser.text.Passage;
import dev.rapporteur.parser.text.Passage.Quotation;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.List;

/** Reads the attributions of a report, passage by passage, in the order of the text. */
public final class StatementReader {

  private final SentenceReader sentences;

  /** A reader that knows these reporting expressions. */
  public StatementReader(Cues cues) {
    this.sentences = new SentenceReader(cues);
  }

  /** The attributions of these passages. */
  public ImmutableList<Attribution> read(List<Passage> passages) {
    Attributions found = new Attributions();
    Open open = Open.NOTHING;
    for (Passage passage : passages) {
      open =
          switch (open) {
            case QUOTATION ->
                reopens(passage) ? carryOn(passage, found) : readPassage(passage, found);
            case LIST ->
                passage.block().kind() == Block.Kind.LIST_ITEM
                    ? addItem(passage, found)
                    : readPassage(passage, found);
            case NOTHING -> readPassage(passage, found);
          };
    }
    return found.withContent();
  }

  /** What a passage leaves open for the next one. */
  private enum Open {
    NOTHING,
    /** A quotation that was not closed. */
    QUOTATION,
    /** A cue with a colon whose content is the list that follows. */
    LIST
  }

  /** A quotation that was not closed goes on in a paragraph that opens with a mark of its own. */
  private static boolean reopens(Passage passage) {
    return passage.tokens().size() > 0 && passage.tokens().is(0, Kind.QUOTE_OPEN);
  }

  private Open carryOn(Passage passage, Attributions found) {
    Quotation quotation = passage.quotations().get(0);
    Attribution last = found.last();
    boolean unattributed = last.cue().isEmpty() && last.source().isEmpty();
    if (unattributed && quotation.closed() && quotation.range().end() < passage.tokens().size()) {
      return attributeLater(passage, found);
    }
    found.addToLast(new Stretch(passage, quotation.range()));
    return quotation.closed() ? Open.NOTHING : Open.QUOTATION;
  }

  /**
   * Only the last paragraph of a quotation tells whose it is: its attribution takes in all of it.
   */
  private Open attributeLater(Passage passage, Attributions found) {
    Attribution before = found.removeLast();
    int at = found.size();
    Open open = readPassage(passage, found);
    boolean same = found.size() > at && found.get(at).startsWith(passage, 0);
    if (same) {
      found.set(at, found.get(at).withBefore(before.content()));
    } else {
      found.add(at, before);
    }
    return open;
  }

  /** "(a) to share data;": an item of the list is content, without its marker and separators. */
  private static Open addItem(Passage passage, Attributions found) {
    Sentence item =
        new Sentence(passage, new QuotationIndex(passage), new Range(0, passage.tokens().size()));
    int end = item.end();
    while (end > 0
        && (item.is(end - 1, "and") || item.is(end - 1, "or") || item.is(end - 1, ";"))) {
      end--;
    }
    int start = item.is(0, Kind.LIST_MARKER) ? 1 : 0;
    item.trimmed(start, end).ifPresent(found::addToLast);
    return Open.LIST;
  }

  private Open readPassage(Passage passage, Attributions found) {
    int read = 0;
    int before = found.size();
    QuotationIndex quotations = new QuotationIndex(passage);
    for (Range range : passage.sentences()) {
      if (range.start() >= read) {
        List<Attribution> attributions = sentences.read(new Sentence(passage, quotations, range));
        found.addAll(attributions);
        read = attributions.stream().mapToInt(Attribution::end).max().orElse(read);
      }
    }
    boolean any = found.size() > before;
    return any ? openAfter(passage, found.last()) : Open.NOTHING;
  }

  private static Open openAfter(Passage passage, Attribution last) {
    if (last.content().isEmpty()) {
      return Open.LIST;
    }
    List<Quotation> quotations = passage.quotations();
    boolean unclosed =
        !quotations.isEmpty()
            && !quotations.get(quotations.size() - 1).closed()
            && last.end() == passage.tokens().size();
    return unclosed ? Open.QUOTATION : Open.NOTHING;
  }
}
