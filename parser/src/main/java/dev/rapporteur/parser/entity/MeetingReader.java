package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.parser.lexicon.Numerals;
import dev.rapporteur.parser.lexicon.WordClass;
import java.util.Optional;

/** Reads where meetings are named, and what stands around the name: edition, session and place. */
final class MeetingReader {

  private static final ImmutableSet<String> BETWEEN =
      ImmutableSet.of(
          "annual", "special", "virtual", "two-day", "three-day", "informal", "extraordinary");

  private final MeetingNames names;
  private final MeetingPlaces places;

  MeetingReader(Lexica lexica) {
    this.names = new MeetingNames(lexica);
    this.places = new MeetingPlaces(lexica);
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
    int before = beforeAdjectives(page, name.range().start());
    Optional<Integer> edition = name.edition().or(() -> edition(page, before - 1));
    int start = edition.isPresent() && name.edition().isEmpty() ? before - 1 : before;
    return new MeetingMention(
        page,
        name.range(),
        page.words(name.range()),
        name.series(),
        edition,
        session(page, start),
        places.of(page, name.range()),
        page.year(before - 1));
  }

  private static int beforeAdjectives(Page page, int start) {
    int before = start;
    while (BETWEEN.contains(page.lower(before - 1))) {
      before--;
    }
    return before;
  }

  /** "the first EU-PIF Summit" is its first edition; "his first G7 Summit" is not. */
  private static Optional<Integer> edition(Page page, int i) {
    boolean owned =
        page.has(i - 1)
            && (page.get(i - 1).is(WordClass.POSSESSIVE) || page.get(i - 1).is(WordClass.CLITIC));
    return page.has(i) && !owned ? Numerals.ordinal(page.lower(i)) : Optional.empty();
  }

  /** "the second session of the 32nd", "Session 2 of the". */
  private static Optional<Integer> session(Page page, int start) {
    int of = page.is(start - 1, "the") ? start - 2 : start - 1;
    if (!page.is(of, "of") && !page.is(of, "at")) {
      return Optional.empty();
    }
    if (page.is(of - 1, "session") && page.has(of - 2)) {
      return Numerals.ordinal(page.lower(of - 2));
    }
    boolean numbered = page.is(of - 2, "session");
    return numbered
        ? Numerals.cardinal(page.lower(of - 1)).or(() -> Numerals.ordinal(page.lower(of - 1)))
        : Optional.empty();
  }
}
