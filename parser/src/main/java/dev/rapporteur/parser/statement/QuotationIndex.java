package dev.rapporteur.parser.statement;

import dev.rapporteur.parser.text.Passage;
import dev.rapporteur.parser.text.Passage.Quotation;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the quotations of a passage stand, found by token. */
final class QuotationIndex {

  private final BitSet quoted = new BitSet();
  private final BitSet speechEnds = new BitSet();
  private final Map<Integer, Quotation> byStart = new HashMap<>();

  QuotationIndex(Passage passage) {
    for (Quotation quotation : passage.quotations()) {
      quoted.set(quotation.range().start(), quotation.range().end());
      byStart.put(quotation.range().start(), quotation);
      speechEnds.set(quotation.range().end() - 1, !Forms.name(passage, quotation));
    }
  }

  /** Whether the token at {@code i} stands in a quotation. */
  boolean quoted(int i) {
    return quoted.get(i);
  }

  /** Whether a quotation ends with the token at {@code i} that is no name or term. */
  boolean speechEnds(int i) {
    return speechEnds.get(i);
  }

  /** The quotation that opens at {@code i}. */
  Optional<Quotation> startingAt(int i) {
    return Optional.ofNullable(byStart.get(i));
  }
}
