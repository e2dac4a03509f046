package dev.rapporteur.parser.speaker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.parser.lexicon.LexicalEntry.Trait;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.Stretch;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Tokens;
import java.util.List;

/**
 * A source as a description: its words without the article before it and without apposition,
 * relative clause or participle behind it. Of "A senior official at a bank, who asked not to be
 * named" it is "senior official at a bank".
 *
 * @param text the words as printed
 * @param words the words in lower case
 * @param head how many of the words go up to the head noun, prepositional phrases excluded
 * @param definite whether "the" or another definite word opens it
 */
record Description(String text, ImmutableList<String> words, int head, boolean definite) {

  static Description of(Stretch source) {
    return of(source.passage().tokens(), source.range().start(), source.range().end());
  }

  static Description of(Tokens tokens, int from, int to) {
    boolean article =
        tokens.is(from, WordClass.DETERMINER) && !quantifier(tokens.get(from)) && from + 1 < to;
    int start = behindOwner(tokens, article ? from + 1 : from, to);
    int end = Enumerations.items(tokens, new Range(start, to)).isEmpty() ? start + 1 : to;
    while (end < to && !behindHead(tokens, end, to)) {
      end++;
    }
    end = end > start + 1 && tokens.is(end - 1, "both") ? end - 1 : end;
    Range named = withoutKind(tokens, start, end);
    ImmutableList.Builder<String> words = ImmutableList.builder();
    int head = 0;
    for (int i = named.start(); i < named.end(); i++) {
      words.add(tokens.word(i).lower());
      head = head == 0 && tokens.is(i, WordClass.PREPOSITION) ? i - named.start() : head;
    }
    return new Description(
        tokens.excerpt(named).text(),
        words.build(),
        head == 0 ? named.length() : head,
        article && tokens.is(from, "the"));
  }

  /**
   * "The official Xinhua news agency", "the party newspaper Granma": what kind of medium it is does
   * not belong to its name.
   */
  private static Range withoutKind(Tokens tokens, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (MEDIA.contains(tokens.word(i).text())) {
        int behind = endOfName(tokens, i + 1, end);
        int before = tokens.is(i - 1, "news") ? i - 1 : i;
        int first = startOfName(tokens, start, before);
        return behind > i + 1
            ? new Range(i + 1, behind)
            : first < before ? new Range(first, before) : new Range(start, end);
      }
    }
    return new Range(start, end);
  }

  private static int endOfName(Tokens tokens, int from, int end) {
    int i = from;
    while (i < end && tokens.is(i, WordClass.PROPER)) {
      i++;
    }
    return i;
  }

  private static int startOfName(Tokens tokens, int start, int before) {
    int i = before;
    while (i > start && tokens.is(i - 1, WordClass.PROPER)) {
      i--;
    }
    return i;
  }

  private static final ImmutableSet<String> MEDIA =
      ImmutableSet.of("agency", "newspaper", "magazine", "daily", "television", "radio", "website");

  /**
   * "The government's Flag Consideration Project": what has a name of its own goes without the
   * common noun that owns it, and a person without any owner: "Reef Watch's Phil Moala".
   */
  private static int behindOwner(Tokens tokens, int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      if (tokens.is(i, WordClass.CLITIC)) {
        boolean common = !tokens.is(i - 1, WordClass.PROPER);
        boolean named = common && tokens.is(i + 1, WordClass.PROPER);
        return named || personFills(tokens, i + 1, to) ? i + 1 : from;
      }
    }
    return from;
  }

  /** Two names or more, none of them a word of the lexicon as in "Reef Ministry". */
  private static boolean personFills(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.is(i, WordClass.PROPER) || tokens.word(i).entry().has(Trait.KNOWN)) {
        return false;
      }
    }
    return to - from > 1;
  }

  private static boolean quantifier(Token token) {
    return !token.is("the")
        && !token.is("a")
        && !token.is("an")
        && !token.is("this")
        && !token.is("that");
  }

  private static boolean behindHead(Tokens tokens, int i, int to) {
    Token token = tokens.get(i);
    boolean reduced =
        (token.is(WordClass.PARTICIPLE) || token.is(WordClass.GERUND)) && !nounAfter(tokens, i);
    boolean adjective =
        token.is(WordClass.ADJECTIVE)
            && i + 1 < to
            && noun(tokens.get(i - 1))
            && !nounAfter(tokens, i);
    boolean mark = token.is(",") || token.is("(") || token.is(Token.Kind.DASH);
    return mark || token.is(WordClass.RELATIVE) || reduced || adjective;
  }

  private static boolean nounAfter(Tokens tokens, int i) {
    return i + 1 < tokens.size() && noun(tokens.get(i + 1));
  }

  private static boolean noun(Token token) {
    return token.is(WordClass.NOUN) || token.is(WordClass.PLURAL) || token.is(WordClass.PROPER);
  }

  /** The words up to the head noun. */
  List<String> headWords() {
    return words.subList(0, head);
  }

  /** Whether it joins two names with "and", and says nothing else. */
  boolean joinsNames() {
    int and = text.indexOf(" and ");
    String second = and < 0 ? "" : text.substring(and + 5);
    String name = second.startsWith("the ") ? second.substring(4) : second;
    return !name.isEmpty()
        && Character.isUpperCase(text.codePointAt(0))
        && Character.isUpperCase(name.codePointAt(0))
        && !text.contains(" of ");
  }

  /**
   * Whether {@code fuller} says more of what this may be: "the leaders" and "Quad leaders", "the
   * source" and "source in ..."; but not "Japan and the EU" and "Japan and its partners", which
   * join it to another.
   */
  boolean shortFor(Description fuller) {
    int surplus = fuller.head - head;
    return fuller.words.size() > words.size()
        && surplus >= 0
        && head == words.size()
        && fuller.words.subList(surplus, fuller.head).equals(words)
        && (surplus == 0 || !JOINTS.contains(fuller.words.get(surplus - 1)));
  }

  private static final ImmutableSet<String> JOINTS =
      ImmutableSet.of("and", "the", ",", "our", "their", "its", "his", "her");
}
