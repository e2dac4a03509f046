package dev.rapporteur.parser.lexicon;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words that stand around the names of meetings, and those that tell of meetings without a
 * name: {@code extraordinary}, {@code working dinner}, {@code spoke by phone with}.
 */
public final class MeetingTerms {

  /** What a term tells. */
  public enum Kind {
    /** Stands between an edition and a name: {@code annual}. */
    BETWEEN,
    /** A part of a meeting: {@code working dinner}. */
    PHASE,
    /** Shows, directly before a name, that another edition is meant: {@code last year's}. */
    OTHER,
    /** Only ties something else to the meeting, or to another of it: {@code since, ahead of}. */
    LINK,
    /** Says that somebody will be at the meeting: {@code will attend}. */
    PLAN,
    /** Says that parties met: {@code held talks with}. */
    TALKS,
    /** Says that parties spoke from afar: {@code spoke by phone with}. */
    CALL,
    /** Says that one party went to the other: {@code state visit to}. */
    VISIT,
    /** Says that a meeting is held: {@code takes place}. */
    HOLDING
  }

  private final Terms<Kind> terms;

  private MeetingTerms(Terms<Kind> terms) {
    this.terms = terms;
  }

  /** The terms that come with the library. */
  public static MeetingTerms standard() {
    return new MeetingTerms(Terms.read("meeting-terms.txt", Kind.class, true));
  }

  /** The longest term of this kind that stands in {@code text} from {@code start} on. */
  public Optional<Match<String>> at(Kind kind, String text, int start) {
    return terms.at(kind, text, start);
  }

  /** The words that those for talks, a call or a visit can open with, in lower case. */
  ImmutableSet<String> openings() {
    return Stream.of(Kind.TALKS, Kind.CALL, Kind.VISIT)
        .flatMap(kind -> terms.openings(kind).stream())
        .collect(toImmutableSet());
  }
}
