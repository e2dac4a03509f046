package dev.rapporteur.parser.statement;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.Attribution.Link;
import dev.rapporteur.parser.text.Passage.Quotation;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.Optional;

/** {@code "The reef is dying." — Sina Waqa, a diver}: a dash sets the one who wrote it apart. */
final class QuotationSignedRule implements Rule {

  @Override
  public boolean read(Sentence sentence, int from, Findings findings) {
    Optional<Stretch> signature =
        sentence.quotationAt(from).flatMap(found -> behind(sentence, found));
    signature.ifPresent(
        source ->
            findings.addClause(
                Optional.of(source),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(sentence.stretch(from, source.range().start() - 1)),
                Link.NONE,
                "quotation-signed"));
    return signature.isPresent();
  }

  /** A name, with what describes it, up to the end. */
  private static Optional<Stretch> behind(Sentence sentence, Quotation quotation) {
    int dash = quotation.range().end();
    if (!sentence.is(dash, Kind.DASH) || !sentence.is(dash + 1, WordClass.PROPER)) {
      return Optional.empty();
    }
    int end = NounPhrases.endWithAppositions(sentence, dash + 1);
    boolean last = end == sentence.end() || (end == sentence.end() - 1 && sentence.is(end, "."));
    return last ? Optional.of(sentence.stretch(dash + 1, end)) : Optional.empty();
  }
}
