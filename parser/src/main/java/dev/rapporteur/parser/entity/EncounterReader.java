package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Meeting;
import dev.rapporteur.core.Meeting.Kind;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.lexicon.LexicalEntry.Trait;
import dev.rapporteur.parser.lexicon.Match;
import dev.rapporteur.parser.lexicon.MeetingTerms;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.TimePhrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the meetings that belong to no series: {@code President Kell met with Chancellor Lund},
 * {@code Kell spoke by phone with Lund}, {@code Kell paid a state visit to Norway}.
 */
final class EncounterReader {

  private static final int FARTHEST = 24;

  private final Lexica lexica;
  private final PersonIndex people;
  private final Times times;
  private final MeetingPlaces places;

  EncounterReader(Lexica lexica, PersonIndex people, Times times) {
    this.lexica = lexica;
    this.people = people;
    this.times = times;
    this.places = new MeetingPlaces(lexica);
  }

  /** The meetings in {@code pages}, each pair of parties once for each kind, in their order. */
  ImmutableList<Meeting> read(List<Page> pages) {
    Map<Object, Meeting> meetings = new LinkedHashMap<>();
    for (Page page : pages) {
      for (Range sentence : page.passage().sentences()) {
        meetings(page, sentence)
            .forEach(
                meeting ->
                    meetings.merge(
                        List.of(meeting.kind(), ImmutableSet.copyOf(meeting.parties())),
                        meeting,
                        EncounterReader::merged));
      }
    }
    return ImmutableList.copyOf(meetings.values());
  }

  /** Where a meeting is told twice, the second telling may add the place or the day. */
  private static Meeting merged(Meeting first, Meeting second) {
    return new Meeting(
        first.kind(),
        first.parties(),
        first.place().or(second::place),
        first.dates().or(second::dates),
        first.text());
  }

  private List<Meeting> meetings(Page page, Range sentence) {
    ImmutableList.Builder<Meeting> meetings = ImmutableList.builder();
    int i = sentence.start();
    while (i < sentence.end()) {
      Optional<Cue> cue = canOpen(page, i) ? cue(page, i) : Optional.empty();
      if (cue.isPresent()) {
        meeting(page, sentence, cue.get()).ifPresent(meetings::add);
      }
      i = cue.isPresent() ? cue.get().range().end() : i + 1;
    }
    return meetings.build();
  }

  private static boolean canOpen(Page page, int i) {
    return page.is(i, Trait.OPENS_ENCOUNTER) && page.free(i);
  }

  /** The longest term that starts at {@code i}, of whatever kind; of two that are, the first. */
  private Optional<Cue> cue(Page page, int i) {
    Optional<Cue> afar = cue(page, i, MeetingTerms.Kind.CALL, Kind.CALL);
    Optional<Cue> visit = cue(page, i, MeetingTerms.Kind.VISIT, Kind.VISIT);
    return longer(longer(afar, visit), cue(page, i, MeetingTerms.Kind.TALKS, Kind.TALKS));
  }

  private Optional<Cue> cue(Page page, int i, MeetingTerms.Kind terms, Kind kind) {
    Optional<Match<String>> term = lexica.meetingTerms().at(terms, page.report(), page.start(i));
    return term.isEmpty()
        ? Optional.empty()
        : Optional.of(new Cue(kind, new Range(i, page.indexAt(term.get().end()))));
  }

  private static Optional<Cue> longer(Optional<Cue> first, Optional<Cue> second) {
    boolean longer =
        second.isPresent()
            && (first.isEmpty() || second.get().range().end() > first.get().range().end());
    return longer ? second : first;
  }

  private Optional<Meeting> meeting(Page page, Range sentence, Cue cue) {
    Range subject =
        new Range(Math.max(sentence.start(), cue.range().start() - FARTHEST), cue.range().start());
    Range object = new Range(cue.range().end(), objectEnd(page, cue.range().end(), sentence));
    ImmutableList<String> before = subjects(page, subject);
    ImmutableList<String> after = objects(page, object, cue);
    ImmutableList<String> parties =
        Stream.concat(before.stream(), after.stream())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    boolean reciprocal =
        before.size() > 1 && page.is(cue.range().start(), "met") && !with(page, object);
    return parties.size() > 1 && !before.isEmpty() && (!after.isEmpty() || reciprocal)
        ? Optional.of(meeting(page, sentence, cue, object, parties))
        : Optional.empty();
  }

  /** "Kell and Lund met today with farmers" is no meeting of the two. */
  private static boolean with(Page page, Range object) {
    for (int i = object.start(); i < object.end(); i++) {
      if (page.is(i, "with")) {
        return true;
      }
    }
    return false;
  }

  private Meeting meeting(
      Page page, Range sentence, Cue cue, Range object, ImmutableList<String> parties) {
    return new Meeting(
        cue.kind(),
        parties,
        cue.kind() == Kind.CALL ? Optional.empty() : places.after(page, object.end()),
        times
            .next(page, cue.range().start(), Math.min(sentence.end(), object.end() + FARTHEST))
            .flatMap(TimePhrase::days),
        page.excerpt(new Range(cue.range().start(), Math.max(object.end(), cue.range().end()))));
  }

  /** The object of "met with" goes on to a verb, a mark or a word of place or time. */
  private static int objectEnd(Page page, int from, Range sentence) {
    int end = from;
    while (end < sentence.end() && end - from < FARTHEST && !ends(page, end)) {
      end++;
    }
    return end;
  }

  private static boolean ends(Page page, int i) {
    boolean preposition =
        switch (page.lower(i)) {
          case "on", "in", "at", "to", "during", "about", "as", "ahead", "before", "after" -> true;
          default -> false;
        };
    return preposition
        || page.wordClass(i).finite()
        || page.word(i).quote()
        || page.is(i, ".")
        || page.is(i, ";");
  }

  /** The people who stand last before the cue; "Kell and Lund met" has two. */
  private ImmutableList<String> subjects(Page page, Range range) {
    if (range.empty()) {
      return ImmutableList.of();
    }
    ImmutableList<Person> named = people.all(page.span(range));
    boolean joined = named.size() > 1 && joined(page, range);
    return named.stream()
        .skip(joined ? named.size() - 2 : Math.max(0, named.size() - 1))
        .map(Person::name)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean joined(Page page, Range range) {
    for (int i = range.start(); i < range.end(); i++) {
      if (page.is(i, "and")) {
        return true;
      }
    }
    return false;
  }

  /** The people in the object, or the country that is visited. */
  private ImmutableList<String> objects(Page page, Range range, Cue cue) {
    if (range.empty()) {
      return ImmutableList.of();
    }
    Span span = page.span(range);
    ImmutableList<String> named =
        people.all(span).stream().map(Person::name).collect(ImmutableList.toImmutableList());
    return named.isEmpty() && cue.kind() == Kind.VISIT
        ? new Affiliations(lexica, OrganizationIndex.of(ImmutableList.of()))
            .of(page.words(range))
            .map(ImmutableList::of)
            .orElse(ImmutableList.of())
        : named;
  }

  private record Cue(Kind kind, Range range) {}
}
