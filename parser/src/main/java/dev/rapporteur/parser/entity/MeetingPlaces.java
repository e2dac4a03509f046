package dev.rapporteur.parser.entity;

import dev.rapporteur.core.Report;
import dev.rapporteur.parser.lexicon.MeetingTerms.Kind;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import java.util.List;
import java.util.Optional;

/** Finds where a meeting is held. */
final class MeetingPlaces {

  private static final int FARTHEST = 60;

  private final Lexica lexica;
  private final NameWords words;

  MeetingPlaces(Lexica lexica) {
    this.lexica = lexica;
    this.words = new NameWords(lexica);
  }

  /** The place that the words around the meeting's name tell. */
  Optional<String> of(Page page, Range name) {
    return after(page, name.end()).or(() -> before(page, name));
  }

  /** "..., held in Johannesburg", "in Gyeongju, South Korea", "opened in Belem". */
  Optional<String> after(Page page, int end) {
    int i = page.is(end, ",") ? end + 1 : end;
    int held = i;
    while (held - i < 3 && page.has(held) && (holding(page, held) || helps(page, held))) {
      held++;
    }
    return held == i && i > end ? Optional.empty() : in(page, held);
  }

  private static boolean helps(Page page, int i) {
    return page.wordClass(i).auxiliary() || page.is(i, "being") || page.is(i, "place");
  }

  private boolean holding(Page page, int i) {
    return lexica.meetingTerms().at(Kind.HOLDING, page.report(), page.start(i)).isPresent();
  }

  /** "in New Delhi today for the seventh Quad Leaders' Summit". */
  private Optional<String> before(Page page, Range name) {
    int stop = Math.max(page.sentence(name.start()).start(), name.start() - FARTHEST);
    int purpose = name.start() - 1;
    while (purpose > stop && purpose > name.start() - 5 && !page.is(purpose, "for")) {
      purpose--;
    }
    for (int i = purpose; page.is(purpose, "for") && i >= stop; i--) {
      Optional<String> place = in(page, i);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** "The summit is being held in Kazan". */
  Optional<String> told(Page page) {
    for (Range sentence : page.passage().sentences()) {
      Range noun = unnamed(page, sentence);
      for (int i = noun.end(); !noun.empty() && i < sentence.end(); i++) {
        if ((page.is(i, "held") || page.is(i, "place")) && page.is(i + 1, "in")) {
          return in(page, i + 1);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "The summit", "The two-day meeting" at the start of a sentence; empty where none stands there.
   */
  static Range unnamed(Page page, Range sentence) {
    int noun = sentence.start() + (page.lower(sentence.start() + 1).endsWith("-day") ? 2 : 1);
    boolean meeting =
        switch (page.lower(noun)) {
          case "summit", "meeting", "conference", "gathering" -> page.is(sentence.start(), "the");
          default -> false;
        };
    return meeting ? new Range(noun, noun + 1) : new Range(noun, noun);
  }

  /**
   * Where no mention tells the place, it is that of the dateline, unless the meeting lies ahead.
   */
  static Optional<String> ofDateline(Report report, List<MeetingMention> mentions) {
    boolean ahead = mentions.stream().anyMatch(MeetingPlaces::ahead);
    return ahead ? Optional.empty() : report.dateline().flatMap(dateline -> dateline.place());
  }

  private static boolean ahead(MeetingMention mention) {
    Page page = mention.page();
    for (int i = mention.range().start() - 1; i >= Math.max(0, mention.range().start() - 6); i--) {
      if (page.is(i, "upcoming")
          || page.is(i, "next")
          || (page.is(i, "attend") && page.is(i - 1, "will"))) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> in(Page page, int i) {
    if (!page.is(i, "in")) {
      return Optional.empty();
    }
    int end = i + 1;
    while (words.capital(page, end) && page.is(end, Token.Kind.WORD)) {
      end++;
    }
    return end > i + 1 ? Optional.of(page.words(new Range(i + 1, end))) : Optional.empty();
  }
}
