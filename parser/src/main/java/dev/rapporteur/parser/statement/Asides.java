package dev.rapporteur.parser.statement;

import dev.rapporteur.core.Block;
import dev.rapporteur.parser.entry.Cue.Frame;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.Optional;

/**
 * Finds attributions that stand behind or inside their content: {@code ..., Xi said}; {@code "...",
 * said Xi}.
 */
final class Asides {

  private static final int LONGEST_SOURCE = 60;

  private final CuePhrases cues;

  Asides(CuePhrases cues) {
    this.cues = cues;
  }

  /**
   * An attribution inside or behind its content.
   *
   * @param border the index of the mark before it: the content before it ends there
   * @param source the source
   * @param cue the cue
   * @param addressee who is told
   * @param end the index after it
   * @param rule how it is built
   */
  record Aside(
      int border,
      Stretch source,
      CuePhrase cue,
      Optional<Stretch> addressee,
      int end,
      String rule) {}

  /** The first aside whose content starts at {@code from} or later. */
  Optional<Aside> first(Sentence sentence, int from) {
    for (int i = from + 1; sentence.has(i); i++) {
      if (opens(sentence, i)) {
        Optional<Aside> aside =
            at(sentence, i, from).filter(found -> hasContent(sentence, from, found));
        if (aside.isPresent()) {
          return aside;
        }
      }
    }
    return Optional.empty();
  }

  /** An aside follows a comma, a dash, or the end of a quotation. */
  private static boolean opens(Sentence sentence, int i) {
    boolean mark = (sentence.comma(i) || sentence.is(i, Kind.DASH)) && !sentence.hidden(i);
    boolean question = sentence.is(i, "?") && !sentence.hidden(i);
    return mark || question || (sentence.is(i, Kind.QUOTE_CLOSE) && !sentence.quoted(i + 1));
  }

  private Optional<Aside> at(Sentence sentence, int mark, int from) {
    int start = sentence.comma(mark + 1) ? mark + 2 : mark + 1;
    int border = sentence.is(mark, Kind.QUOTE_CLOSE) ? mark + 1 : mark;
    return inverted(sentence, border, start, from)
        .or(() -> straight(sentence, border, start))
        .or(() -> according(sentence, border, start));
  }

  /** "...", said Xi: the cue stands before its source. */
  private Optional<Aside> inverted(Sentence sentence, int border, int start, int contentFrom) {
    int verb = start;
    while (sentence.has(verb) && sentence.wordClass(verb).auxiliary()) {
      verb++;
    }
    for (CuePhrase cue : cues.at(sentence, verb)) {
      if (invertible(sentence, border, cue) && !hasSubject(sentence, contentFrom, cue)) {
        int from = cue.end();
        int end = invertedSourceEnd(sentence, from);
        if (end > from && NounPhrases.startsAt(sentence, from) && !sentence.hidden(from)) {
          Optional<Stretch> told = toldAfter(sentence, end);
          int after =
              NounPhrases.afterPhrases(
                  sentence, told.map(stretch -> stretch.range().end()).orElse(end));
          if (terminal(sentence, after)) {
            return Optional.of(
                new Aside(
                    border, sentence.stretch(from, end), cue, told, after, "content-cue-source"));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "The premier, who led the talks, said donors ...": what stands before is the cue's subject. */
  private static boolean hasSubject(Sentence sentence, int from, CuePhrase cue) {
    return sentence.comma(cue.start() - 1)
        && cue.start() - from <= LONGEST_SOURCE
        && Sources.before(sentence, from, cue.start())
            .filter(source -> source.range().start() == from)
            .isPresent();
  }

  /**
   * Behind a quotation any cue may stand before its source; behind a mere comma only one that takes
   * no noun phrase as its object.
   */
  private static boolean invertible(Sentence sentence, int border, CuePhrase cue) {
    boolean speech = cue.entry().takes(Frame.ASIDE) && !cue.entry().takes(Frame.TOLD);
    boolean object = cue.entry().takes(Frame.NOUN) && !sentence.quoted(border - 1);
    boolean tensed =
        cue.verbClass() == WordClass.VERB_PAST || cue.verbClass() == WordClass.VERB_PRESENT;
    return speech && !object && tensed && !cue.group().passive();
  }

  /** A name takes no phrase with it but "of", "for" and "from": "said Bolden to the crowd". */
  private static int invertedSourceEnd(Sentence sentence, int from) {
    int end = NounPhrases.endWithAppositions(sentence, from);
    for (int i = from + 1; i < end; i++) {
      boolean name = sentence.is(i - 1, WordClass.PROPER) || sentence.is(i - 1, WordClass.PRONOUN);
      if (sentence.comma(i)) {
        return end;
      }
      if (name
          && !sentence.hidden(i)
          && sentence.is(i, WordClass.PREPOSITION)
          && !sentence.is(i, "of")
          && !sentence.is(i, "for")) {
        return i;
      }
    }
    return end;
  }

  private static Optional<Stretch> toldAfter(Sentence sentence, int at) {
    if (!sentence.is(at, "to") || !sentence.is(at, WordClass.PREPOSITION)) {
      return Optional.empty();
    }
    int end = NounPhrases.end(sentence, at + 1);
    return end > at + 1 ? Optional.of(sentence.stretch(at + 1, end)) : Optional.empty();
  }

  /**
   * ..., Xi said; ..., NAME, an official, told Reuters: the source stands before its cue, and no
   * complement follows.
   */
  private Optional<Aside> straight(Sentence sentence, int border, int start) {
    for (int i = sentence.nextCueVerb(start);
        sentence.has(i) && i < start + LONGEST_SOURCE;
        i = sentence.nextCueVerb(i + 1)) {
      for (CuePhrase cue : cues.at(sentence, i)) {
        Optional<Aside> aside =
            reporting(sentence, cue).flatMap(found -> straight(sentence, border, start, found));
        if (aside.isPresent()) {
          return aside;
        }
      }
    }
    return Optional.empty();
  }

  /** "said"; "was quoted as saying". */
  private static Optional<CuePhrase> reporting(Sentence sentence, CuePhrase cue) {
    if (cue.group().passive()) {
      int as = cue.end();
      boolean quoted = sentence.is(as, "as") && sentence.is(as + 1, WordClass.GERUND);
      return quoted ? Optional.of(cue.endingAt(sentence, as + 2)) : Optional.empty();
    }
    return Optional.of(cue).filter(found -> found.finite() && found.entry().takes(Frame.ASIDE));
  }

  private static Optional<Aside> straight(Sentence sentence, int border, int start, CuePhrase cue) {
    int from = afterAs(sentence, start);
    Optional<Stretch> source =
        Sources.before(sentence, from, cue.start())
            .map(found -> withName(sentence, connected(sentence, from), found));
    if (source.isEmpty() || connected(sentence, from) != source.get().range().start()) {
      return Optional.empty();
    }
    Optional<Stretch> told = told(sentence, cue);
    int after = told.map(stretch -> stretch.range().end()).orElse(cue.end());
    int end = NounPhrases.afterPhrases(sentence, Adverbials.after(sentence, after));
    return terminal(sentence, end)
        ? Optional.of(new Aside(border, source.get(), cue, told, end, "content-source-cue"))
        : Optional.empty();
  }

  /** "..., Sina Waqa, head of the union said": the comma behind what describes a name may lack. */
  private static Stretch withName(Sentence sentence, int from, Stretch description) {
    int start = description.range().start();
    boolean name = from < start - 1 && sentence.comma(start - 1);
    for (int i = from; i < start - 1; i++) {
      name &= sentence.is(i, WordClass.PROPER);
    }
    return name ? sentence.stretch(from, description.range().end()) : description;
  }

  private static int afterAs(Sentence sentence, int start) {
    return sentence.is(start, "as") && !sentence.is(start + 1, WordClass.DETERMINER)
        ? start + 1
        : start;
  }

  private static int connected(Sentence sentence, int from) {
    int i = from;
    while (sentence.is(i, WordClass.ADVERB) || sentence.is(i, WordClass.COORDINATOR)) {
      i++;
    }
    return i;
  }

  private static Optional<Stretch> told(Sentence sentence, CuePhrase cue) {
    if (!cue.entry().takes(Frame.TOLD)
        || sentence.stop(cue.end())
        || Adverbials.startsAt(sentence, cue.end())) {
      return Optional.empty();
    }
    int end = NounPhrases.end(sentence, cue.end());
    return end > cue.end() ? Optional.of(sentence.stretch(cue.end(), end)) : Optional.empty();
  }

  /** ..., according to the secretariat. */
  private Optional<Aside> according(Sentence sentence, int border, int start) {
    if (sentence.hidden(start)) {
      return Optional.empty();
    }
    return According.at(sentence, start)
        .filter(phrase -> terminal(sentence, phrase.end()))
        .map(
            phrase ->
                new Aside(
                    border,
                    phrase.source(),
                    phrase.cue(),
                    Optional.empty(),
                    phrase.end(),
                    "content-according-to"));
  }

  private static boolean terminal(Sentence sentence, int i) {
    return sentence.stop(i)
        || sentence.is(i, Kind.QUOTE_OPEN)
        || sentence.is(i, WordClass.SUBORDINATOR)
        || sentence.is(i, WordClass.QUESTION)
        || (sentence.is(i, WordClass.COORDINATOR) && !sentence.hidden(i))
        || (sentence.is(i, WordClass.GERUND) && sentence.comma(i - 1));
  }

  /**
   * Before the aside stands a clause or a quotation, and not only an adverbial such as "Asked about
   * trade".
   */
  private boolean hasContent(Sentence sentence, int from, Aside aside) {
    boolean quotationBefore = false;
    boolean clauseBefore = false;
    for (int i = from; i < aside.border(); i++) {
      quotationBefore |= sentence.word(i).quote();
      clauseBefore |= sentence.wordClass(i).finite() || sentence.is(i, WordClass.VERB_BASE);
    }
    if (fronted(sentence, from, aside)) {
      return false;
    }
    boolean quotationAfter =
        sentence.is(aside.end(), Kind.QUOTE_OPEN) || sentence.is(aside.end() + 1, Kind.QUOTE_OPEN);
    boolean inside =
        sentence.comma(aside.end())
            && !quotationBefore
            && !quotationAfter
            && (clauseBefore || !interrupts(sentence, aside));
    boolean last = sentence.stop(aside.end()) && !sentence.has(aside.end() + 1);
    return quotationBefore
        || (!quotationAfter
            && (clauseBefore || inside || last || sentence.in(Block.Kind.HEADLINE)));
  }

  /** "Xi, according to Fiji, | said that trade grows": what stands before is a subject. */
  private boolean interrupts(Sentence sentence, Aside aside) {
    return sentence.is(aside.cue().start(), "according")
        && cues.at(sentence, aside.end() + 1).stream()
            .anyMatch(cue -> cue.finite() && Complements.of(sentence, cue).isPresent());
  }

  /**
   * A phrase before a main clause whose cue is still to get its content: "Asked about trade, he
   * said: ..."
   */
  private static boolean fronted(Sentence sentence, int from, Aside aside) {
    boolean open =
        sentence.is(from, WordClass.PARTICIPLE)
            || sentence.is(from, WordClass.VERB_PAST)
            || sentence.is(from, WordClass.GERUND)
            || sentence.is(from, WordClass.PREPOSITION)
            || sentence.is(from, WordClass.SUBORDINATOR);
    return open && sentence.is(aside.end(), ":");
  }
}
