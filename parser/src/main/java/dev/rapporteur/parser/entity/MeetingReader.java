package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.entity.MeetingMention.Reference;
import dev.rapporteur.parser.lexicon.MeetingTerms.Kind;
import java.util.Optional;

/** Reads where meetings are named, and what stands around the name: edition, session and place. */
final class MeetingReader {

  /** How many days a time may lie from the report that is about the meeting of that time. */
  private static final int NEAR = 60;

  private final Lexica lexica;
  private final MeetingNames names;
  private final MeetingTimes times;
  private final MeetingCircumstances circumstances;

  MeetingReader(Lexica lexica, Times times) {
    this.lexica = lexica;
    this.names = new MeetingNames(lexica);
    this.times = new MeetingTimes(lexica, times);
    this.circumstances = new MeetingCircumstances(lexica, this.times);
  }

  /** The meetings that {@code page} names, in the order of the text. */
  ImmutableList<MeetingMention> read(Page page) {
    ImmutableList.Builder<MeetingMention> meetings = ImmutableList.builder();
    for (int i = 0; i < page.size(); i++) {
      Optional<MeetingName> name = page.free(i) ? names.at(page, i) : Optional.empty();
      if (name.isPresent()) {
        meetings.add(mention(page, name.get()));
        page.take(name.get().range());
        i = name.get().range().end() - 1;
      }
    }
    return meetings.build();
  }

  private MeetingMention mention(Page page, MeetingName name) {
    int adjectives = beforeAdjectives(page, name.range().start());
    Optional<Integer> edition =
        name.edition().or(() -> edition(page, adjectives, name.range().start()));
    boolean numbered = edition.isPresent() && name.edition().isEmpty();
    int ordinal = numbered ? MeetingNumbers.opening(page, adjectives - 1) : adjectives;
    int start = page.year(ordinal - 1) ? ordinal - 1 : ordinal;
    return new MeetingMention(
        page,
        name.range(),
        page.words(name.range()),
        name.series(),
        edition,
        MeetingNumbers.session(page, start, name.range().end()),
        year(page, start, name.range().end()),
        reference(page, start, name.range().end()),
        circumstances.of(page, start, name.range()));
  }

  /** "the 32nd annual", "the two-day": what may stand between an edition and the name. */
  private int beforeAdjectives(Page page, int start) {
    int before = start;
    while (term(page, Kind.BETWEEN, before - 1) == before) {
      before--;
    }
    return before;
  }

  /** "The first in-person G7 summit" is not the first one of all. */
  private static Optional<Integer> edition(Page page, int adjectives, int name) {
    boolean firstOfKind = adjectives < name && !page.is(adjectives, "annual");
    return MeetingNumbers.edition(page, adjectives - 1)
        .filter(edition -> edition > 1 || !firstOfKind);
  }

  private static Optional<Integer> year(Page page, int start, int end) {
    int year = page.year(start) ? start : end;
    return page.year(year)
        ? Optional.of(Integer.valueOf(page.word(year).text()))
        : Optional.empty();
  }

  /**
   * "Last year's G20 summit", "the NATO summit in Ankara next year" and "since COP26" do not mean
   * the meeting at hand.
   */
  private Reference reference(Page page, int start, int end) {
    int article = page.is(start - 1, "the") ? start - 1 : start;
    if (termBefore(page, Kind.OTHER, start) || times.far(page, end, NEAR)) {
      return Reference.OTHER;
    }
    if (termBefore(page, Kind.LINK, article) || times.longAgo(page, start)) {
      return Reference.LINKED;
    }
    return termBefore(page, Kind.PLAN, article) ? Reference.PLANNED : Reference.PLAIN;
  }

  /** Whether a term of up to three words ends before {@code end}. */
  private boolean termBefore(Page page, Kind kind, int end) {
    for (int i = Math.max(0, end - 4); i < end; i++) {
      if (term(page, kind, i) == end) {
        return true;
      }
    }
    return false;
  }

  /** The index after the term that starts at {@code i}; -1 where none does. */
  private int term(Page page, Kind kind, int i) {
    if (!page.has(i)) {
      return -1;
    }
    return lexica
        .meetingTerms()
        .at(kind, page.report(), page.start(i))
        .map(match -> page.indexAt(match.end()))
        .orElse(-1);
  }
}
