package dev.rapporteur.parser.act;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Figure;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.lexicon.Numerals;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Token.Kind;
import dev.rapporteur.parser.text.Tokens;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
  static ImmutableList<Figure> in(
      Tokens tokens, Range clause, Optional<Span> deadline, Today today) {
    ImmutableSet<Integer> dated = dated(tokens, clause, today);
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    int i = clause.start();
    while (i < clause.end()) {
      Span at = tokens.get(i).span();
      boolean free =
          !dated.contains(i)
              && deadline.filter(span -> span.contains(at)).isEmpty()
              && !today.inTitle(at);
      int end = free ? numberEnd(tokens, i, clause.end()) : i + 1;
      Optional<Figure> figure = free ? figure(tokens, clause, i, end) : Optional.empty();
      figure.ifPresent(figures::add);
      i = figure.isPresent() ? end : i + 1;
    }
    return figures.build();
  }

  /** The tokens that belong to dates. */
  private static ImmutableSet<Integer> dated(Tokens tokens, Range clause, Today today) {
    return new Moments(tokens, clause.end(), today, true)
        .in(clause).stream()
            .flatMap(moment -> range(moment.range()))
            .collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<Integer> range(Range tokens) {
    return IntStream.range(tokens.start(), tokens.end()).boxed();
  }

  /**
   * A number in digits, or in words where what is counted follows: "four more provinces". Behind a
   * name, where nothing is counted, it belongs to the name: "Article 5".
   */
  private static Optional<Figure> figure(Tokens tokens, Range clause, int number, int end) {
    Optional<BigDecimal> inDigits = value(tokens.get(number));
    boolean named = number > clause.start() && tokens.is(number - 1, WordClass.PROPER);
    return inDigits
        .or(() -> counted(tokens.get(number)))
        .map(value -> scaled(tokens, value, number + 1, end))
        .map(value -> figure(tokens, clause, number, end, value))
        .filter(figure -> figure.unit().isPresent() || (inDigits.isPresent() && !named))
        .filter(figure -> figure.unit().filter(Figures::time).isEmpty());
  }

  /** "ten years" tells how long, and not how much. */
  private static boolean time(String unit) {
    return TIMES.contains(unit);
  }

  private static final ImmutableSet<String> TIMES =
      ImmutableSet.of(
          "hours", "days", "weeks", "months", "month", "years", "year", "decades", "decade");

  /** "four", "two": numbers in words; "one" is mostly a pronoun. */
  private static Optional<BigDecimal> counted(Token token) {
    return token.is(WordClass.NUMBER) && token.is(Kind.WORD)
        ? Numerals.cardinal(token.lower()).filter(n -> n > 1).map(BigDecimal::valueOf)
        : Optional.empty();
  }

  /** A plain number; years, ordinals and parts of names are none. */
  private static Optional<BigDecimal> value(Token token) {
    String digits = token.text().replace(",", "");
    if (!token.is(Kind.NUMBER)
        || !plain(digits)
        || (digits.length() == 4 && digits.equals(token.text()) && digits.indexOf('.') < 0)) {
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
    while (i < limit && SCALES.containsKey(tokens.word(i).lower())) {
      i++;
    }
    return i;
  }

  private static BigDecimal scaled(Tokens tokens, BigDecimal value, int from, int to) {
    BigDecimal scaled = value;
    for (int i = from; i < to; i++) {
      scaled = scaled.multiply(SCALES.get(tokens.word(i).lower()));
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
    int unitStart = unitEnd > end + 1 && more(tokens.get(end)) ? end + 1 : end;
    Optional<String> unit =
        unitEnd > end ? Optional.of(unit(tokens, unitStart, unitEnd)) : Optional.empty();
    boolean closed = unitEnd < clause.end() && tokens.is(unitEnd, Kind.QUOTE_CLOSE);
    int last = closed && quoted(tokens, end, unitEnd) ? unitEnd + 1 : unitEnd;
    return new Figure(tokens.excerpt(qualified(tokens, clause, number), last), value, unit);
  }

  /** What is counted, without the marks of a quotation: {@code green lanes}. */
  private static String unit(Tokens tokens, int from, int end) {
    int start = tokens.is(from, Kind.QUOTE_OPEN) ? from + 1 : from;
    return tokens.excerpt(start, end).text();
  }

  private static boolean quoted(Tokens tokens, int from, int end) {
    return IntStream.range(from, end).anyMatch(i -> tokens.is(i, Kind.QUOTE_OPEN));
  }

  /** "$", "A$", "EUR" before the number. */
  private static int currencyStart(Tokens tokens, Range clause, int number) {
    int i = number - 1;
    if (i < clause.start()) {
      return number;
    }
    Token token = tokens.get(i);
    boolean sign = "$€£¥₹".contains(token.text());
    boolean letters =
        i > clause.start()
            && sign
            && tokens.end(i - 1) == token.start()
            && tokens.is(i - 1, Kind.WORD);
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
    while (i < Math.min(clause.end(), end + LONGEST_UNIT) && modifies(tokens, i)) {
      i++;
    }
    boolean noun =
        i < clause.end()
            && (tokens.is(i, WordClass.NOUN)
                || tokens.is(i, WordClass.PLURAL)
                || tokens.is(i, "%"));
    return noun ? i + 1 : end;
  }

  /** "more", "additional", "green": what may stand before what is counted. */
  private static boolean modifies(Tokens tokens, int i) {
    Token token = tokens.get(i);
    boolean name = i + 1 < tokens.size() && tokens.wordClass(i + 1).nominal();
    return token.is(WordClass.ADJECTIVE)
        || more(token)
        || token.is(Kind.QUOTE_OPEN)
        || (token.is(WordClass.PROPER) && name);
  }

  private static boolean more(Token token) {
    return token.is("more") || token.is("additional") || token.is("further");
  }

  private static final int LONGEST_UNIT = 4;

  private static int qualified(Tokens tokens, Range clause, int start) {
    boolean qualifier =
        start - 2 >= clause.start() && QUALIFIERS.contains(tokens.word(start - 1).lower());
    boolean first =
        qualifier
            && (tokens.is(start - 2, "at")
                || tokens.is(start - 2, "more")
                || tokens.is(start - 2, "up")
                || tokens.is(start - 2, "less"));
    return first ? start - 2 : start;
  }
}
