package dev.rapporteur.parser.entity;

import dev.rapporteur.parser.entity.MeetingMention.Circumstances;
import dev.rapporteur.parser.lexicon.Match;
import dev.rapporteur.parser.lexicon.MeetingTerms.Kind;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import java.util.Optional;

/** Reads what is told with the name of a meeting: its part, its host, its place and its days. */
final class MeetingCircumstances {

  private static final int FARTHEST = 8;

  private final Lexica lexica;
  private final NameWords words;
  private final MeetingPlaces places;
  private final MeetingTimes times;

  MeetingCircumstances(Lexica lexica, MeetingTimes times) {
    this.lexica = lexica;
    this.words = new NameWords(lexica);
    this.places = new MeetingPlaces(lexica);
    this.times = times;
  }

  /** What is told with the meeting {@code name}, whose edition starts at {@code start}. */
  Circumstances of(Page page, int start, Range name) {
    return new Circumstances(
        phase(page, start, name.end()),
        host(page, start, name.end()),
        places.of(page, name),
        times.of(page, name));
  }

  /** "at the working dinner of the G20 summit", "the G20 summit's opening session". */
  private Optional<String> phase(Page page, int start, int end) {
    int after = page.is(end, "'s") || page.is(end, "’s") ? end + 1 : end;
    Optional<Range> followed = phaseAt(page, after);
    for (int i = start - 1; i >= Math.max(0, start - FARTHEST) && followed.isEmpty(); i--) {
      followed = phaseAt(page, i).filter(phase -> links(page, phase.end(), start));
    }
    return followed.map(page::words);
  }

  private Optional<Range> phaseAt(Page page, int i) {
    if (!page.has(i) || !page.free(i)) {
      return Optional.empty();
    }
    return lexica
        .meetingTerms()
        .at(Kind.PHASE, page.report(), page.start(i))
        .map(Match::end)
        .map(end -> new Range(i, page.indexAt(end)));
  }

  /** Only "of the", "at the" and their like stand between a part and the name of the whole. */
  private static boolean links(Page page, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean link =
          switch (page.lower(i)) {
            case "of", "at", "for", "during", "to", "the", "a", "an", "on", "this" -> true;
            default -> false;
          };
      if (!link) {
        return false;
      }
    }
    return from < to;
  }

  /** "the G20 summit hosted by South Africa", "South Africa is hosting the G20 summit". */
  private Optional<String> host(Page page, int start, int end) {
    int by = page.is(end, ",") ? end + 1 : end;
    if (page.is(by, "hosted") && page.is(by + 1, "by")) {
      return capitals(page, by + 2);
    }
    int verb = page.is(start - 1, "the") ? start - 2 : start - 1;
    return page.lower(verb).startsWith("host") && page.wordClass(verb).verb()
        ? subject(page, verb)
        : Optional.empty();
  }

  private Optional<String> capitals(Page page, int from) {
    int start = page.is(from, "the") ? from + 1 : from;
    int end = start;
    while (page.has(end) && words.capital(page, end)) {
      end++;
    }
    return end > start ? Optional.of(page.words(new Range(start, end))) : Optional.empty();
  }

  /** The capitalized words before the verb, its helpers aside: "South Africa is hosting". */
  private Optional<String> subject(Page page, int verb) {
    int end = verb;
    while (page.has(end - 1) && helps(page.get(end - 1))) {
      end--;
    }
    int start = words.runStart(page, end);
    return start < end ? Optional.of(page.words(new Range(start, end))) : Optional.empty();
  }

  private static boolean helps(Token token) {
    return token.wordClass().auxiliary() || token.is("to") || token.is("also");
  }
}
