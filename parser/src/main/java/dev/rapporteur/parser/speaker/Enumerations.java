package dev.rapporteur.parser.speaker;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Tokens;
import java.util.List;

/**
 * Tells lists from appositions: "Fiji, Tonga and Samoa" from "Ana Duarte, head of trade and aid".
 */
final class Enumerations {

  private static final int FEWEST = 3;

  private Enumerations() {}

  /** Two names or more as one: "Fiji and Samoa", "Fiji, Tonga and Samoa". */
  static String joined(List<String> names) {
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /**
   * The items of a list that commas part and "and" closes: of "Fiji, Tonga, and the EU" three. None
   * where the parts are not alike: commas part appositions, too.
   */
  static ImmutableList<Range> items(Tokens tokens, Range source) {
    int comma = lastComma(tokens, source);
    int and = comma < 0 ? source.end() : indexOf(tokens, "and", comma + 1, source.end());
    if (and >= source.end() - 1 || tokens.is(source.start(), WordClass.PREPOSITION)) {
      return ImmutableList.of();
    }
    ImmutableList<Range> items = split(tokens, source, comma, and);
    boolean list = items.size() >= FEWEST && alike(tokens, items, and == comma + 1);
    return list ? items : ImmutableList.of();
  }

  /**
   * Whether each item is somebody of their own; of "leaders of China, Japan and Fiji" the first
   * word counts for all.
   */
  static boolean distributes(Tokens tokens, ImmutableList<Range> items) {
    return !holds(tokens, items.get(0), WordClass.PREPOSITION);
  }

  /**
   * The two whom "and" joins where the second is no part of the first one's title: "Moala and the
   * King", "The Vice President and President Moala", but not "founder and leader Moala" and "The
   * President's Adviser and Chair Moala".
   */
  static ImmutableList<Range> couple(Tokens tokens, Range source) {
    int and = indexOf(tokens, "and", source.start(), source.end());
    Range first = new Range(source.start(), and);
    Range second = new Range(and + 1, source.end());
    boolean two = phrase(tokens, first) && phrase(tokens, second);
    return two && standsApart(tokens, first, second)
        ? ImmutableList.of(first, second)
        : ImmutableList.of();
  }

  private static boolean phrase(Tokens tokens, Range item) {
    for (int i = item.start(); i < item.end(); i++) {
      WordClass wordClass = tokens.wordClass(i);
      if (!inNounPhrase(wordClass) || wordClass == WordClass.PREPOSITION) {
        return false;
      }
    }
    return !item.empty();
  }

  private static boolean standsApart(Tokens tokens, Range first, Range second) {
    return tokens.is(second.start(), WordClass.DETERMINER)
        || tokens.is(second.end() - 1, WordClass.PLURAL)
        || (tokens.is(first.start(), "the")
            && tokens.is(second.start(), WordClass.PROPER)
            && !holds(tokens, first, WordClass.CLITIC));
  }

  /** Whether a range is two names and nothing else: "Japan and the EU". */
  static boolean pair(Tokens tokens, Range subject) {
    int and = indexOf(tokens, "and", subject.start(), subject.end());
    int second = tokens.is(and + 1, "the") ? and + 2 : and + 1;
    return names(tokens, subject.start(), and) && names(tokens, second, subject.end());
  }

  private static boolean names(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.is(i, WordClass.PROPER)) {
        return false;
      }
    }
    return from < to;
  }

  /** The last comma between noun phrases; -1 where there is none, or a verb in them. */
  private static int lastComma(Tokens tokens, Range source) {
    int comma = -1;
    for (int i = source.start(); i < source.end(); i++) {
      if (tokens.is(i, ",")) {
        comma = i;
      } else if (!tokens.is(i, "and") && !inNounPhrase(tokens.wordClass(i))) {
        return -1;
      }
    }
    return comma;
  }

  private static boolean inNounPhrase(WordClass wordClass) {
    return switch (wordClass) {
      case PROPER, NOUN, PLURAL, DETERMINER, ADJECTIVE, PREPOSITION, CLITIC, NUMBER -> true;
      default -> false;
    };
  }

  private static int indexOf(Tokens tokens, String form, int from, int to) {
    int i = from;
    while (i < to && !tokens.is(i, form)) {
      i++;
    }
    return i;
  }

  private static ImmutableList<Range> split(Tokens tokens, Range source, int lastComma, int and) {
    ImmutableList.Builder<Range> items = ImmutableList.builder();
    int start = source.start();
    for (int end = start; end <= and; end++) {
      if (end == and || (end <= lastComma && tokens.is(end, ","))) {
        add(items, start, end);
        start = end + 1;
      }
    }
    add(items, start, source.end());
    return items.build();
  }

  private static void add(ImmutableList.Builder<Range> items, int start, int end) {
    if (start < end) {
      items.add(new Range(start, end));
    }
  }

  /**
   * Whether those behind the first all end with a name, or all with a plural. "Ana Duarte, a
   * teacher and writer", "the leaders, Xi and Biden" and "Fiji, head of trade and aid" describe
   * one.
   */
  private static boolean alike(Tokens tokens, List<Range> items, boolean lastApart) {
    WordClass last = tokens.wordClass(items.get(1).end() - 1);
    boolean alike =
        last == WordClass.PLURAL || (last == WordClass.PROPER && !announces(tokens, items.get(0)));
    for (int i = 1; i < items.size() && alike; i++) {
      Range item = items.get(i);
      boolean phrase = lastApart && i == items.size() - 1;
      alike =
          !tokens.is(item.start(), "a")
              && !tokens.is(item.start(), "an")
              && (phrase || !holds(tokens, item, WordClass.PREPOSITION))
              && (phrase || tokens.is(item.end() - 1, last));
    }
    return alike;
  }

  /** "The leaders, Xi and Biden"; but "Leaders of the United States, Egypt and Fiji" are more. */
  private static boolean announces(Tokens tokens, Range first) {
    return tokens.is(first.end() - 1, WordClass.PLURAL)
        && !holds(tokens, first, WordClass.PREPOSITION);
  }

  private static boolean holds(Tokens tokens, Range item, WordClass wordClass) {
    for (int i = item.start(); i < item.end(); i++) {
      if (tokens.is(i, wordClass)) {
        return true;
      }
    }
    return false;
  }
}
