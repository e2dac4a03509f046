package dev.rapporteur.parser.statement;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.entry.Cue.Force;
import dev.rapporteur.parser.entry.Cue.Frame;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.Attribution.Link;
import dev.rapporteur.parser.statement.Complement.Kind;
import dev.rapporteur.parser.text.Passage.Quotation;
import java.util.Optional;

/**
 * "Xi said that ...", "NAME, an official, urged members to ...": source, cue, content, and what
 * carries on from there.
 */
final class MainClauseRule implements Rule {

  private final CuePhrases cues;
  private final Continuations continuations;

  MainClauseRule(CuePhrases cues, Continuations continuations) {
    this.cues = cues;
    this.continuations = continuations;
  }

  /**
   * A place in a sentence behind a content.
   *
   * @param end the index after the content
   * @param cue the content's cue
   * @param reported whether the content is a phrase or an infinitive
   */
  private record Place(int end, CuePhrase cue, boolean reported) {}

  @Override
  public boolean read(Sentence sentence, int from, Findings findings) {
    int main = behindFrontedClause(sentence, from);
    boolean fronted =
        main > from
            && !asked(sentence, from)
            && readFronted(sentence.before(main - 1), from, findings);
    Optional<Place> place = readClause(sentence, main, findings);
    readOn(sentence, place, findings);
    return fronted || place.isPresent();
  }

  /** Reads the clause that starts at {@code at}, and what goes on from there. */
  boolean readClauseAt(Sentence sentence, int at, Findings findings) {
    Optional<Place> place = readClause(sentence, at, findings);
    readOn(sentence, place, findings);
    return place.isPresent();
  }

  /** "After Fiji vowed to stay, ...": the clause in front is read as a sentence of its own. */
  private boolean readFronted(Sentence clause, int from, Findings findings) {
    Optional<Place> place = readClause(clause, from + 1, findings);
    readOn(clause, place, findings);
    return place.isPresent();
  }

  /** "When he wrote his book, Mr. McKinley said ...": the main clause starts behind the comma. */
  static int behindFrontedClause(Sentence sentence, int from) {
    int first = sentence.is(from, WordClass.ADVERB) ? from + 1 : from;
    if (!sentence.is(first, WordClass.SUBORDINATOR)
        && !sentence.is(first, WordClass.QUESTION)
        && !asked(sentence, from)) {
      return from;
    }
    int comma = FrontedParticipleRule.mainClauseComma(sentence, first);
    return comma < 0 ? from : comma + 1;
  }

  /** "Asked if he feared defeat, Moala said": what somebody is asked is no statement of his. */
  private static boolean asked(Sentence sentence, int from) {
    return sentence.is(from, "asked") || sentence.is(from, "questioned");
  }

  /**
   * Reads what follows a content that ends at {@code end}: more from its source, or from another
   * one.
   */
  void readOn(Sentence sentence, int end, CuePhrase cue, Findings findings) {
    readOn(sentence, Optional.of(new Place(end, cue, false)), findings);
  }

  private void readOn(Sentence sentence, Optional<Place> from, Findings findings) {
    Optional<Place> place = from;
    while (place.isPresent()) {
      place = place.flatMap(here -> readNext(sentence, here, findings));
    }
  }

  private Optional<Place> readNext(Sentence sentence, Place place, Findings findings) {
    int end = place.end();
    int mark = sentence.pause(end - 1) && !sentence.comma(end) ? end - 1 : end;
    Optional<Continuation> found = continuations.at(sentence, mark, place.cue(), place.reported());
    return found.flatMap(next -> readNext(sentence, next, findings));
  }

  private Optional<Place> readNext(Sentence sentence, Continuation next, Findings findings) {
    return switch (next.kind()) {
      case SAME_SOURCE -> Optional.of(readSequel(sentence, next.cue().orElseThrow(), findings));
      case NEW_SOURCE -> readClause(sentence, next.at(), findings);
      case REPORTER -> Optional.empty();
    };
  }

  private Place readSequel(Sentence sentence, CuePhrase cue, Findings findings) {
    String rule = cue.participle() ? "sequel-participle" : "sequel-coordinated";
    Complement complement = Complements.of(sentence, cue).orElseThrow();
    return readContent(sentence, Optional.empty(), cue, complement, Link.PREVIOUS, rule, findings);
  }

  /**
   * The first cue with a source before it and a complement behind it is taken, but none of a
   * relative clause that describes the subject.
   */
  private Optional<Place> readClause(Sentence sentence, int from, Findings findings) {
    for (int i = from; sentence.has(i); i++) {
      i = Math.max(i, RelativeClauses.end(sentence, i));
      for (CuePhrase cue : cues.at(sentence, i)) {
        Optional<Place> place = readClause(sentence, from, cue, findings);
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Place> readClause(
      Sentence sentence, int from, CuePhrase cue, Findings findings) {
    Optional<Stretch> source = source(sentence, from, cue);
    if (source.isEmpty() || cue.group().passive()) {
      return Optional.empty();
    }
    Optional<Complement> complement =
        Complements.of(sentence, cue).or(() -> behindComma(sentence, cue, source.get(), from));
    if (complement.isEmpty()) {
      return announceList(sentence, source.get(), cue, findings);
    }
    String rule = cue.participle() ? "with-source-participle" : "source-cue-content";
    return Optional.of(
        readContent(sentence, source, cue, complement.get(), Link.NONE, rule, findings));
  }

  private static Optional<Stretch> source(Sentence sentence, int from, CuePhrase cue) {
    if (cue.participle()) {
      return absoluteSource(sentence, from, cue);
    }
    return cue.finite()
        ? Sources.before(sentence, from, cue.start()).or(() -> sharedSubject(sentence, from, cue))
        : Optional.empty();
  }

  /**
   * "The leaders did not adopt a text, but agreed that ...": the subject of the verb before "but"
   * is the source.
   */
  private static Optional<Stretch> sharedSubject(Sentence sentence, int from, CuePhrase cue) {
    if (!sentence.is(cue.start() - 1, WordClass.COORDINATOR)) {
      return Optional.empty();
    }
    for (int i = from + 1; i < cue.start() - 1; i++) {
      i = Math.max(i, RelativeClauses.end(sentence, i));
      if (!sentence.hidden(i) && sentence.wordClass(i).finite()) {
        return Sources.before(sentence, from, i);
      }
    }
    return Optional.empty();
  }

  /**
   * "..., with both sides promising to ...", "..., with Fiji, the chair, seeking ...": a participle
   * with a subject of its own.
   */
  private static Optional<Stretch> absoluteSource(Sentence sentence, int from, CuePhrase cue) {
    boolean apposition = sentence.comma(cue.start() - 1);
    int end = apposition ? cue.start() - 1 : cue.start();
    int name = apposition ? appositionStart(sentence, from, end) : end;
    for (int i = name - 2; i >= from - 1 && !sentence.stop(i); i--) {
      if (sentence.is(i, "with")) {
        boolean phrase = NounPhrases.end(sentence, i + 1) >= name;
        return phrase ? Optional.of(sentence.stretch(i + 1, end)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The comma that opens the apposition which ends at {@code end}; {@code from} without one. */
  private static int appositionStart(Sentence sentence, int from, int end) {
    int i = end - 1;
    while (i > from && !sentence.stop(i)) {
      i--;
    }
    boolean opens =
        sentence.is(i + 1, WordClass.DETERMINER) && NounPhrases.end(sentence, i + 1) == end;
    return sentence.comma(i) && opens ? i : from;
  }

  /**
   * "First, she said, agencies should ...": behind a source that opens the sentence a comma may
   * stand.
   */
  private static Optional<Complement> behindComma(
      Sentence sentence, CuePhrase cue, Stretch source, int from) {
    boolean opens = source.range().start() == from && sentence.comma(cue.end());
    boolean clause =
        opens
            && cue.entry().takes(Frame.ASIDE)
            && Complements.clauseStarts(sentence, cue.end() + 1, true);
    return clause ? Optional.of(Complement.of(Kind.CLAUSE, cue.end() + 1)) : Optional.empty();
  }

  /** "The leaders committed to:" with a list in the blocks that follow. */
  private static Optional<Place> announceList(
      Sentence sentence, Stretch source, CuePhrase cue, Findings findings) {
    if (!sentence.is(cue.end(), ":") || cue.end() != sentence.end() - 1) {
      return Optional.empty();
    }
    findings.addPhrase(source, Optional.of(cue), ImmutableList.of(), "source-cue-list");
    return Optional.of(new Place(sentence.end(), cue, true));
  }

  /** Reads a participle at {@code at} that attributes to {@code subject}: ", saying ...". */
  boolean readParticiple(Sentence sentence, int at, Stretch subject, Findings findings) {
    for (CuePhrase cue : cues.at(sentence, at)) {
      Optional<Complement> complement =
          Complements.of(sentence, cue).filter(found -> cue.participle() && tells(cue, found));
      if (complement.isPresent()) {
        Place place =
            readContent(
                sentence,
                Optional.of(subject),
                cue,
                complement.get(),
                Link.NONE,
                "subject-participle",
                findings);
        readOn(sentence, Optional.of(place), findings);
        return true;
      }
    }
    return false;
  }

  /**
   * "saying that ...", "calling for ..." and "accusing it of ..." tell; "highlighting the need"
   * only colours.
   */
  private static boolean tells(CuePhrase cue, Complement complement) {
    return complement.kind() != Kind.PHRASE
        || cue.entry().force() == Force.CALL
        || cue.entry().takes(Frame.OF);
  }

  /** Reads the cue of the relative clause that "who", or "who in May", opens at {@code who}. */
  boolean readRelative(Sentence sentence, int who, Findings findings) {
    int first = NounPhrases.afterPhrases(sentence, who + 1);
    for (int i = who + 1; sentence.has(i) && i < first + LONGEST_GROUP; i++) {
      for (CuePhrase cue : cues.at(sentence, i)) {
        Optional<Complement> complement = Complements.of(sentence, cue);
        boolean bound = cue.finite() && !cue.group().passive() && cue.start() <= first;
        if (bound && complement.isPresent()) {
          Stretch source = sentence.stretch(who, who + 1);
          Place place =
              readContent(
                  sentence,
                  Optional.of(source),
                  cue,
                  complement.get(),
                  Link.NONE,
                  "relative-clause",
                  findings);
          readOn(sentence, Optional.of(place), findings);
          return true;
        }
      }
    }
    return false;
  }

  private static final int LONGEST_GROUP = 4;

  private Place readContent(
      Sentence sentence,
      Optional<Stretch> source,
      CuePhrase cue,
      Complement complement,
      Link link,
      String rule,
      Findings findings) {
    int end = continuations.endOf(sentence, cue, complement);
    sentence
        .trimmed(complement.start(), contentEnd(sentence, complement, end))
        .ifPresent(content -> findings.addComplement(source, cue, complement, content, link, rule));
    return new Place(end, cue, complement.reported());
  }

  /** An unclosed quotation goes on to the end of its passage. */
  private static int contentEnd(Sentence sentence, Complement complement, int end) {
    return sentence
        .quotationAt(complement.start())
        .filter(quotation -> complement.kind() == Kind.QUOTE && !quotation.closed())
        .map((Quotation quotation) -> quotation.range().end())
        .orElse(end);
  }
}
