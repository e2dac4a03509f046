package dev.rapporteur.parser.act;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.DateRange;
import dev.rapporteur.parser.lexicon.Numerals;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Tokens;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Finds the times that a text names, and reckons them from the report's own day: "2030",
 * "Saturday", "the end of next year", "the first half of 2026".
 */
final class Moments {

  private static final ImmutableSet<String> ROUGHLY = ImmutableSet.of("early", "late", "mid");
  private static final ImmutableSet<String> ENDS = ImmutableSet.of("end", "close");
  private static final ImmutableSet<String> STARTS = ImmutableSet.of("beginning", "start");
  private static final ImmutableList<String> ORDINALS =
      ImmutableList.of("first", "second", "third", "fourth");

  private static final ImmutableSet<String> FIRST_WORDS =
      ImmutableSet.<String>builder()
          .add("middle")
          .addAll(ROUGHLY)
          .addAll(ENDS)
          .addAll(STARTS)
          .addAll(ORDINALS)
          .build();

  private final Tokens tokens;
  private final int limit;
  private final Today today;
  private final boolean ahead;

  /**
   * The times before the token {@code limit}.
   *
   * @param ahead whether what is told is to come
   */
  Moments(Tokens tokens, int limit, Today today, boolean ahead) {
    this.tokens = tokens;
    this.limit = limit;
    this.today = today;
    this.ahead = ahead;
  }

  /** All that are named in {@code range}, in their order. */
  ImmutableList<Moment> in(Range range) {
    ImmutableList.Builder<Moment> moments = ImmutableList.builder();
    int i = range.start();
    while (i < range.end()) {
      Optional<Moment> moment = at(i);
      moment.ifPresent(moments::add);
      i = moment.isPresent() ? moment.get().range().end() : i + 1;
    }
    return moments.build();
  }

  /** The time that starts at {@code from}, unless it stands in the name of a document. */
  Optional<Moment> at(int from) {
    if (from >= limit || !canOpen(tokens.get(from))) {
      return Optional.empty();
    }
    return part(from)
        .or(() -> months(from))
        .or(() -> rough(from))
        .or(() -> plain(from))
        .filter(moment -> !today.inTitle(tokens.span(moment.range())) && !names(moment));
  }

  /** Whether a time can start with this token at all: most words open none. */
  private static boolean canOpen(Token token) {
    return FIRST_WORDS.contains(token.lower())
        || CalendarDates.canOpen(token)
        || RelativeDates.canOpen(token);
  }

  private Optional<Moment> plain(int from) {
    boolean due = ahead || (from > 0 && DUE.contains(tokens.word(from - 1).lower()));
    return new CalendarDates(tokens, limit, today.day(), due)
        .at(from)
        .or(() -> new RelativeDates(tokens, limit, today.day(), due).at(from));
  }

  /** "by Thursday" is one to come, whatever the tense. */
  private static final ImmutableSet<String> DUE = ImmutableSet.of("by", "before", "until", "till");

  /** "2030 Agenda", "COP30", "2005 levels": a year that a noun follows tells which, not when. */
  private boolean names(Moment moment) {
    Range range = moment.range();
    boolean year = range.length() == 1 && tokens.is(range.start(), Token.Kind.NUMBER);
    if (!year || range.end() >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(range.end());
    return next.is(WordClass.NOUN)
        || next.is(WordClass.PLURAL)
        || next.is(WordClass.PROPER)
        || titled(range.start());
  }

  /** "the 2024 annual meetings", "the Wilmington Declaration of 2024". */
  private boolean titled(int year) {
    boolean article = year > 0 && tokens.is(year - 1, WordClass.DETERMINER);
    boolean of = year > 1 && tokens.is(year - 1, "of");
    return article || (of && tokens.is(year - 2, WordClass.PROPER));
  }

  /** "early 2027", "late next year", "mid July". */
  private Optional<Moment> rough(int from) {
    boolean roughly = from + 1 < limit && ROUGHLY.contains(tokens.word(from).lower());
    return roughly
        ? plain(from + 1)
            .map(moment -> new Moment(new Range(from, moment.range().end()), moment.days()))
        : Optional.empty();
  }

  /** "the end of 2026", "the first half of next year", "the end of the year". */
  private Optional<Moment> part(int from) {
    int i = is(from, "the") ? from + 1 : from;
    int ordinal = i < limit ? ORDINALS.indexOf(tokens.word(i).lower()) : -1;
    int noun = ordinal >= 0 ? i + 1 : i;
    if (noun + 2 >= limit || !parts(noun, ordinal)) {
      return Optional.empty();
    }
    int inner = is(noun + 1, "of") ? noun + 2 : noun + 1;
    return plain(inner)
        .or(() -> thisYear(inner))
        .map(
            whole ->
                new Moment(
                    new Range(from, whole.range().end()),
                    whole
                        .days()
                        .flatMap(days -> partOf(days, tokens.word(noun).lower(), ordinal))));
  }

  /** "the first nine months of 2025". */
  private Optional<Moment> months(int from) {
    int i = is(from, "the") ? from + 1 : from;
    boolean first = is(i, "first") && is(i + 2, "months") && is(i + 3, "of");
    Optional<Integer> count =
        first ? Numerals.cardinal(tokens.word(i + 1).lower()) : Optional.empty();
    return count.flatMap(
        months ->
            plain(i + 4)
                .map(
                    whole ->
                        new Moment(
                            new Range(from, whole.range().end()),
                            whole
                                .days()
                                .flatMap(DateRange::first)
                                .map(
                                    day ->
                                        DateRange.of(day, day.plusMonths(months).minusDays(1))))));
  }

  private boolean parts(int noun, int ordinal) {
    String word = tokens.word(noun).lower();
    return ordinal >= 0
        ? word.equals("half") || word.equals("quarter")
        : ENDS.contains(word) || STARTS.contains(word) || word.equals("middle");
  }

  /** "the year", of which an end or a half is told, is the report's. */
  private Optional<Moment> thisYear(int from) {
    boolean year = is(from, "the") && (is(from + 1, "year") || is(from + 1, "decade"));
    return year
        ? Optional.of(
            new Moment(
                new Range(from, from + 2),
                today
                    .day()
                    .map(day -> is(from + 1, "year") ? day.getYear() : day.getYear() / 10 * 10 + 9)
                    .map(
                        last ->
                            DateRange.of(
                                LocalDate.of(is(from + 1, "year") ? last : last - 9, 1, 1),
                                LocalDate.of(last, 12, 31)))))
        : Optional.empty();
  }

  private static Optional<DateRange> partOf(DateRange days, String part, int ordinal) {
    if (days.first().isEmpty() || days.last().isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = days.first().get();
    LocalDate last = days.last().get();
    if (ENDS.contains(part)) {
      return Optional.of(DateRange.of(last, last));
    }
    if (STARTS.contains(part)) {
      return Optional.of(DateRange.of(first, first));
    }
    int months = part.equals("half") ? 6 : 3;
    LocalDate start = first.plusMonths((long) months * Math.max(0, ordinal));
    boolean inside = ordinal >= 0 && year(first, last) && !start.isAfter(last);
    return Optional.of(inside ? DateRange.of(start, start.plusMonths(months).minusDays(1)) : days);
  }

  /** Halves and quarters of a year are months; those of anything else are not reckoned. */
  private static boolean year(LocalDate first, LocalDate last) {
    return first.plusYears(1).equals(last.plusDays(1));
  }

  private boolean is(int i, String word) {
    return i < limit && tokens.is(i, word);
  }
}
