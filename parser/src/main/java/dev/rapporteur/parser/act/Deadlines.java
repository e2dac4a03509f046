package dev.rapporteur.parser.act;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.Deadline;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token.Kind;
import dev.rapporteur.parser.text.Tokens;
import java.time.LocalDate;
import java.util.Optional;

/** Finds the words that say by when: a preposition of time with a date behind it. */
final class Deadlines {

  private static final ImmutableSet<String> PREPOSITIONS =
      ImmutableSet.of("by", "before", "until", "till", "from", "than", "starting", "beginning");
  private static final ImmutableSet<String> SPANS = ImmutableSet.of("within", "over", "in");
  private static final ImmutableSet<String> STARTS =
      ImmutableSet.of("from", "starting", "beginning");

  private final Tokens tokens;
  private final Range clause;
  private final Today today;
  private final Moments moments;

  private Deadlines(Tokens tokens, Range clause, Today today) {
    this.tokens = tokens;
    this.clause = clause;
    this.today = today;
    this.moments = new Moments(tokens, clause.end(), today, true);
  }

  /**
   * The first deadline in the clause: "by the end of 2027", "no later than Sept. 30", "within ten
   * years"; where there is none, a time to come: "in 2028", "next spring".
   */
  static Optional<Deadline> of(Tokens tokens, Range clause, Today today) {
    Deadlines deadlines = new Deadlines(tokens, clause, today);
    return deadlines.named().or(deadlines::toCome);
  }

  /** The words of a deadline in the clause that a preposition opens. */
  static Optional<Range> in(Tokens tokens, Range clause) {
    Today unknown = Today.of(Optional.empty(), ImmutableList.of());
    return new Deadlines(tokens, clause, unknown).find().map(Found::words);
  }

  private record Found(Range words, int preposition, Moment moment) {}

  private Optional<Deadline> named() {
    return find()
        .map(
            found ->
                new Deadline(
                    tokens.excerpt(found.words()),
                    found.moment().days().flatMap(days -> allowed(found, days))));
  }

  private Optional<Found> find() {
    for (int i = clause.start(); i < clause.end(); i++) {
      Optional<Found> found = PREPOSITIONS.contains(tokens.word(i).lower()) ? dated(i) : within(i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "by 2030", "no later than next June", "starting in 2027". */
  private Optional<Found> dated(int i) {
    boolean than = tokens.is(i, "than");
    boolean limits = tokens.is(i - 2, "no") && (tokens.is(i - 1, "later") || earliest(i));
    if (than && !(limits && i - 2 >= clause.start())) {
      return Optional.empty();
    }
    boolean inner = tokens.is(i + 1, "in") || tokens.is(i + 1, "on") || tokens.is(i + 1, "from");
    int at = inner ? i + 2 : i + 1;
    Optional<Moment> moment = at < clause.end() ? moments.at(at) : Optional.empty();
    return moment.map(
        found -> new Found(new Range(than ? i - 2 : i, found.range().end()), i, found));
  }

  private boolean earliest(int than) {
    return tokens.is(than - 1, "earlier") || tokens.is(than - 1, "sooner");
  }

  /** "within ten years", "over the next three years". */
  private Optional<Found> within(int i) {
    return SPANS.contains(tokens.word(i).lower())
        ? moments.at(i).filter(this::toCome).map(found -> new Found(found.range(), i, found))
        : Optional.empty();
  }

  /** "by 2030" ends with 2030 and "before 2029" with 2028; "from 2027" starts with 2027. */
  private Optional<DateRange> allowed(Found found, DateRange days) {
    String preposition = tokens.word(found.preposition()).lower();
    boolean starts = STARTS.contains(preposition) || earliest(found.preposition());
    if (starts) {
      return days.first().map(first -> new DateRange(Optional.of(first), Optional.empty()));
    }
    if (preposition.equals("before")) {
      boolean end = days.first().equals(days.last()) && tokens.is(found.preposition() + 2, "end");
      return (end ? days.last() : days.first().map(first -> first.minusDays(1)))
          .map(last -> new DateRange(Optional.empty(), Optional.of(last)));
    }
    return days.last().map(last -> new DateRange(startOf(last), Optional.of(last)));
  }

  /** What is promised by a day can be done from the report's own day on. */
  private Optional<LocalDate> startOf(LocalDate last) {
    return today.day().filter(day -> !day.isAfter(last));
  }

  /** "in 2028", "next spring", "later this year": when it will be done. */
  private Optional<Deadline> toCome() {
    return moments.in(clause).stream()
        .filter(this::when)
        .filter(this::toCome)
        .findFirst()
        .map(moment -> new Deadline(tokens.excerpt(withIn(moment.range())), moment.days()));
  }

  /** "in 2027", "next spring" tell when; "2030 as a cut-off" does not. */
  private boolean when(Moment moment) {
    int start = moment.range().start();
    boolean in =
        start > clause.start() && (tokens.is(start - 1, "in") || tokens.is(start - 1, "on"));
    return in || tokens.is(start, Kind.WORD);
  }

  private boolean toCome(Moment moment) {
    boolean later =
        moment.days().flatMap(DateRange::last).stream()
            .anyMatch(last -> today.day().filter(last::isAfter).isPresent());
    boolean vague = moment.days().isEmpty() && !past(moment.range());
    return later || vague;
  }

  private boolean past(Range range) {
    for (int i = range.start(); i < range.end(); i++) {
      if (tokens.is(i, "past") || tokens.is(i, "last") || tokens.is(i, "previous")) {
        return true;
      }
    }
    return false;
  }

  private Range withIn(Range moment) {
    boolean in = moment.start() > clause.start() && tokens.is(moment.start() - 1, "in");
    return in ? new Range(moment.start() - 1, moment.end()) : moment;
  }
}
