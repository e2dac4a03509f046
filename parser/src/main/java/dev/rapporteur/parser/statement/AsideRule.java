package dev.rapporteur.parser.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.Asides.Aside;
import dev.rapporteur.parser.statement.Attribution.Link;
import dev.rapporteur.parser.statement.Complement.Kind;
import dev.rapporteur.parser.text.Token;
import java.util.Optional;

/**
 * "Trade grows, Xi said": what stands before the aside is content; behind it, content or source may
 * go on.
 */
final class AsideRule implements Rule {

  private static final ImmutableSet<String> REPORTERS_OWN =
      ImmutableSet.of("as", "while", "when", "after", "before", "where");

  private final Asides asides;
  private final Continuations continuations;
  private final MainClauseRule mainClause;

  AsideRule(Asides asides, Continuations continuations, MainClauseRule mainClause) {
    this.asides = asides;
    this.continuations = continuations;
    this.mainClause = mainClause;
  }

  @Override
  public boolean read(Sentence sentence, int from, Findings findings) {
    Optional<Aside> found = asides.first(sentence, from);
    if (found.isEmpty()) {
      return false;
    }
    Aside aside = found.get();
    Optional<Stretch> behind = contentBehind(sentence, aside);
    ImmutableList.Builder<Stretch> content = ImmutableList.builder();
    sentence.trimmed(from, aside.border()).ifPresent(content::add);
    behind.ifPresent(content::add);
    findings.addClause(
        Optional.of(aside.source()),
        Optional.of(aside.cue()),
        aside.addressee(),
        content.build(),
        Link.NONE,
        aside.rule());
    int end = behind.map(stretch -> stretch.range().end()).orElse(aside.end());
    mainClause.readOn(sentence, end, aside.cue(), findings);
    return true;
  }

  /**
   * "The duty remains, he said, and economies should act": the content goes on, unless a new cue
   * follows. Behind a quotation only another quotation goes on: {@code "No," he said, "never."}
   */
  private Optional<Stretch> contentBehind(Sentence sentence, Aside aside) {
    int mark = aside.end();
    boolean marked = sentence.comma(mark) || sentence.is(mark, ":") || sentence.is(mark, ";");
    boolean spoken = sentence.closesSpeech(aside.border() - 1);
    int start = spoken ? quotationBehind(sentence, mark) : marked ? mark + 1 : mark;
    boolean quote = sentence.is(start, Token.Kind.QUOTE_OPEN);
    boolean more = sentence.has(start) && (quote || (marked && !spoken));
    if (!more
        || ownWords(sentence, start)
        || continuations.at(sentence, mark, aside.cue(), false).isPresent()) {
      return Optional.empty();
    }
    Complement complement = Complement.of(quote ? Kind.QUOTE : Kind.CLAUSE, start);
    return sentence.trimmed(start, continuations.endOf(sentence, aside.cue(), complement));
  }

  /** Marks, "and" and an adverb may stand between: {@code "No", it added; and, later, "never"}. */
  private static int quotationBehind(Sentence sentence, int mark) {
    int i = mark;
    while (sentence.comma(i)
        || sentence.is(i, ";")
        || sentence.is(i, WordClass.COORDINATOR)
        || sentence.is(i, WordClass.ADVERB)) {
      i++;
    }
    return i;
  }

  /** Behind the aside the reporter goes on: ", as leaders met", ", but refused to say more". */
  private static boolean ownWords(Sentence sentence, int start) {
    boolean but =
        sentence.is(start, "but") && !Complements.clauseStarts(sentence, start + 1, false);
    return but || (sentence.has(start) && REPORTERS_OWN.contains(sentence.word(start).lower()));
  }
}
