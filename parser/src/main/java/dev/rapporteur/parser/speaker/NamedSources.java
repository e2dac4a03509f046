package dev.rapporteur.parser.speaker;

import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.speaker.Cast.Mention;
import dev.rapporteur.parser.statement.Stretch;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves sources that name people. */
final class NamedSources {

  private static final ImmutableSet<String> WRITINGS =
      ImmutableSet.of("statement", "speech", "remarks", "letter", "message");

  private NamedSources() {}

  /** Whether {@code token} names something that somebody writes or says: "statement", "letter". */
  static boolean writing(Token token) {
    return WRITINGS.contains(token.lower());
  }

  /**
   * A name in the source tells, unless it is only a possessor: "Xi's spokesman" is not Xi, "Xi's
   * statement" is his.
   */
  static Optional<Speaker> resolve(Stretch source, Cast cast) {
    List<Mention> mentions = cast.in(source.span());
    List<String> names = new ArrayList<>();
    Optional<Person> first = Optional.empty();
    for (Mention mention : mentions) {
      if (speaks(source, mention) && !names.contains(mention.person().name())) {
        names.add(mention.person().name());
        first = first.isPresent() ? first : Optional.of(mention.person());
      }
    }
    if (names.size() > 1 && coordinated(source, mentions)) {
      return Optional.of(Speaker.of(Enumerations.joined(names)));
    }
    if (names.size() == 1 && withCompany(source, mentions)) {
      return Optional.of(Speaker.of(source.excerpt().text()));
    }
    return first.or(() -> atEnd(source, mentions)).map(Speaker::of);
  }

  /** "Secretary Rubio and his team": more than the one who is named. */
  private static boolean withCompany(Stretch source, List<Mention> mentions) {
    Tokens tokens = source.passage().tokens();
    int behind = indexAt(tokens, source.range(), mentions.get(0).span().end());
    return behind + 1 < source.range().end()
        && tokens.is(behind, "and")
        && (tokens.is(behind + 1, WordClass.POSSESSIVE) || tokens.is(behind + 1, WordClass.PLURAL));
  }

  /** "Minister for Trade Noh Jae-kyung": a name that ends the source is its head. */
  private static Optional<Person> atEnd(Stretch source, List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.span().end() == source.last().end())
        .filter(mention -> !dependent(source, mention))
        .map(Mention::person)
        .findFirst();
  }

  /** "An aide to Duarte", "a spokesman for President Duarte": another speaks than the one named. */
  private static boolean dependent(Stretch source, Mention mention) {
    Tokens tokens = source.passage().tokens();
    int before = indexAt(tokens, source.range(), startWithTitle(mention)) - 1;
    return before > source.range().start() && tokens.is(before, WordClass.PREPOSITION);
  }

  /** Of "Minister for Trade Noh", the "Minister". */
  private static int startWithTitle(Mention mention) {
    int name = mention.span().start();
    return mention.person().roles().stream()
        .map(role -> role.title().span())
        .filter(title -> title.end() + 1 == name)
        .mapToInt(Span::start)
        .findFirst()
        .orElse(name);
  }

  private static boolean speaks(Stretch source, Mention mention) {
    Tokens tokens = source.passage().tokens();
    int behind = indexAt(tokens, source.range(), mention.span().end());
    boolean possessor = behind < source.range().end() && tokens.is(behind, WordClass.CLITIC);
    boolean inPhrase = precededByPreposition(tokens, source.range(), mention.span());
    boolean alone = behind == source.range().end() - 1;
    return possessor
        ? alone || WRITINGS.contains(source.last().lower())
        : !inPhrase && !qualifies(source, behind);
  }

  /** "The Moala | government": a name before a noun tells whose it is. */
  private static boolean qualifies(Stretch source, int behind) {
    Tokens tokens = source.passage().tokens();
    return behind < source.range().end()
        && (tokens.is(behind, WordClass.NOUN) || tokens.is(behind, WordClass.PLURAL));
  }

  private static boolean precededByPreposition(Tokens tokens, Range range, Span mention) {
    int at = indexAt(tokens, range, mention.start());
    int before = at - 1;
    while (before > range.start() && tokens.is(before, WordClass.PROPER)) {
      before--;
    }
    return before > range.start() && tokens.is(before, WordClass.PREPOSITION);
  }

  private static int indexAt(Tokens tokens, Range range, int offset) {
    int i = range.start();
    while (i < range.end() && tokens.start(i) < offset) {
      i++;
    }
    return i;
  }

  /**
   * "Xi, Biden and Moala": "and" joins those who are named, and none of them stands in a clause
   * that describes another, as in "Xi, who met Biden and Moala".
   */
  private static boolean coordinated(Stretch source, List<Mention> mentions) {
    Tokens tokens = source.passage().tokens();
    int from = indexAt(tokens, source.range(), mentions.get(0).span().end());
    int to = indexAt(tokens, source.range(), mentions.get(mentions.size() - 1).span().start());
    boolean joined = false;
    boolean clause = false;
    for (int i = from; i < to; i++) {
      joined |= tokens.is(i, "and");
      clause |= tokens.is(i, WordClass.RELATIVE);
    }
    return joined && !clause;
  }
}
