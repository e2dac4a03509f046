package dev.rapporteur.parser.act;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Figure;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Token.Kind;
import dev.rapporteur.parser.text.Tokens;
import java.math.BigDecimal;
import java.util.Optional;

/** Finds figures with their units: "EUR 620 million", "at least 40 per cent", "1,200 nurses". */
final class Figures {

  private static final ImmutableMap<String, BigDecimal> SCALES =
      ImmutableMap.of(
          "hundred", BigDecimal.valueOf(100),
          "thousand", BigDecimal.valueOf(1_000),
          "million", BigDecimal.valueOf(1_000_000),
          "billion", BigDecimal.valueOf(1_000_000_000),
          "trillion", BigDecimal.valueOf(1_000_000_000_000L));
  private static final ImmutableSet<String> QUALIFIERS =
      ImmutableSet.of("least", "most", "than", "to", "around", "about", "nearly", "over");

  private Figures() {}

  /** The figures in a clause that are no part of a date; {@code deadline} is left out. */
  static ImmutableList<Figure> in(Tokens tokens, Range clause, Optional<Range> deadline) {
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    for (int i = clause.start(); i < clause.end(); i++) {
      int at = i;
      boolean dated = deadline.filter(range -> range.contains(at)).isPresent();
      Optional<BigDecimal> value = dated ? Optional.empty() : value(tokens.get(i));
      if (value.isPresent()) {
        int end = numberEnd(tokens, i, clause.end());
        figures.add(figure(tokens, clause, i, end, scaled(tokens, value.get(), i + 1, end)));
        i = end;
      }
    }
    return figures.build();
  }

  /** A plain number; years, ordinals and parts of names are none. */
  private static Optional<BigDecimal> value(Token token) {
    String digits = token.text().replace(",", "");
    if (!token.is(Kind.NUMBER)
        || !plain(digits)
        || (digits.length() == 4 && token.text().indexOf(',') < 0)) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(digits));
  }

  private static boolean plain(String digits) {
    boolean dot = false;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      boolean point = c == '.' && !dot && i > 0 && i + 1 < digits.length();
      dot |= point;
      if (!point && (c < '0' || c > '9')) {
        return false;
      }
    }
    return !digits.isEmpty() && digits.length() <= LONGEST;
  }

  private static final int LONGEST = 18;

  private static int numberEnd(Tokens tokens, int number, int limit) {
    int i = number + 1;
    while (i < limit && SCALES.containsKey(tokens.get(i).lower())) {
      i++;
    }
    return i;
  }

  private static BigDecimal scaled(Tokens tokens, BigDecimal value, int from, int to) {
    BigDecimal scaled = value;
    for (int i = from; i < to; i++) {
      scaled = scaled.multiply(SCALES.get(tokens.get(i).lower()));
    }
    return new BigDecimal(scaled.stripTrailingZeros().toPlainString());
  }

  private static Figure figure(Tokens tokens, Range clause, int number, int end, BigDecimal value) {
    int currency = currencyStart(tokens, clause, number);
    if (currency < number) {
      String unit = tokens.excerpt(currency, number).text();
      return new Figure(
          tokens.excerpt(qualified(tokens, clause, currency), end), value, Optional.of(unit));
    }
    int unitEnd = unitEnd(tokens, clause, end);
    Optional<String> unit =
        unitEnd > end ? Optional.of(tokens.excerpt(end, unitEnd).text()) : Optional.empty();
    return new Figure(tokens.excerpt(qualified(tokens, clause, number), unitEnd), value, unit);
  }

  /** "$", "A$", "EUR" before the number. */
  private static int currencyStart(Tokens tokens, Range clause, int number) {
    int i = number - 1;
    if (i < clause.start()) {
      return number;
    }
    Token token = tokens.get(i);
    boolean sign = token.is(Kind.PUNCTUATION) && "$€£¥₹".indexOf(token.text()) >= 0;
    boolean letters =
        i > clause.start()
            && sign
            && tokens.get(i - 1).end() == token.start()
            && tokens.get(i - 1).is(Kind.WORD);
    boolean code =
        token.is(Kind.WORD)
            && token.text().length() == 3
            && token.text().chars().allMatch(c -> c >= 'A' && c <= 'Z');
    if (letters) {
      return i - 1;
    }
    return sign || code ? i : number;
  }

  private static int unitEnd(Tokens tokens, Range clause, int end) {
    if (end >= clause.end()) {
      return end;
    }
    Token token = tokens.get(end);
    boolean per = token.is("per") && tokens.is(end + 1, "cent");
    if (per && end + 1 < clause.end()) {
      return end + 2;
    }
    int i = end;
    while (i < clause.end()
        && (tokens.get(i).is(WordClass.ADJECTIVE) || tokens.get(i).is(WordClass.PROPER))
        && i < end + 3) {
      i++;
    }
    boolean noun =
        i < clause.end()
            && (tokens.get(i).is(WordClass.NOUN)
                || tokens.get(i).is(WordClass.PLURAL)
                || tokens.is(i, "%"));
    return noun ? i + 1 : end;
  }

  private static int qualified(Tokens tokens, Range clause, int start) {
    boolean qualifier =
        start - 2 >= clause.start() && QUALIFIERS.contains(tokens.get(start - 1).lower());
    boolean first =
        qualifier
            && (tokens.is(start - 2, "at")
                || tokens.is(start - 2, "more")
                || tokens.is(start - 2, "up")
                || tokens.is(start - 2, "less"));
    return first ? start - 2 : start;
  }
}
