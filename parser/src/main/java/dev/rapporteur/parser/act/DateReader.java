package dev.rapporteur.parser.act;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.DateMention;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.Attribution;
import dev.rapporteur.parser.statement.Stretch;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Tokens;

/** Reads the times that a content names: "Saturday", "next year", "Nov. 16-17". */
public final class DateReader {

  private DateReader() {}

  /** The times that the attribution's content names, in their order. */
  public static ImmutableList<DateMention> read(Attribution attribution, Today today) {
    return attribution.content().stream()
        .flatMap(stretch -> mentions(stretch, today).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<DateMention> mentions(Stretch stretch, Today today) {
    Tokens tokens = stretch.passage().tokens();
    Range range = stretch.range();
    return new Moments(tokens, range.end(), today, ahead(tokens, range))
        .in(range).stream()
            .map(moment -> new DateMention(tokens.excerpt(moment.range()), moment.days()))
            .collect(ImmutableList.toImmutableList());
  }

  /** "would reopen by Thursday", "to meet on Friday" tell of days to come. */
  private static boolean ahead(Tokens tokens, Range range) {
    for (int i = range.start(); i < range.end(); i++) {
      Token token = tokens.get(i);
      if (token.is(WordClass.MODAL) || token.is(WordClass.INFINITIVE_MARKER)) {
        return true;
      }
    }
    return false;
  }
}
