package dev.rapporteur.parser.statement;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.statement.Attribution.Link;
import dev.rapporteur.parser.text.Passage.Quotation;
import java.util.Optional;

/** A quotation that stands alone in its sentence carries on from the speaker before it. */
final class QuotationAloneRule implements Rule {

  @Override
  public boolean read(Sentence sentence, int from, Findings findings) {
    Optional<Quotation> quotation =
        sentence.quotationAt(from).filter(found -> alone(sentence, found));
    if (quotation.isEmpty()) {
      return false;
    }
    int end = Math.min(quotation.get().range().end(), sentence.end());
    findings.addClause(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of(sentence.stretch(from, end)),
        Link.PREVIOUS,
        "quotation-alone");
    return true;
  }

  private static boolean alone(Sentence sentence, Quotation quotation) {
    int end = quotation.range().end();
    boolean whole = end >= sentence.end() || (end == sentence.end() - 1 && sentence.stop(end));
    return whole && !Forms.name(sentence.passage(), quotation);
  }
}
