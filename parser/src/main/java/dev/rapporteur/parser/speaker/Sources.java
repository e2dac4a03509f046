package dev.rapporteur.parser.speaker;

import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Organization;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.speaker.Cast.Mention;
import dev.rapporteur.parser.statement.Attribution;
import dev.rapporteur.parser.statement.Stretch;
import dev.rapporteur.parser.text.Passage;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Resolves one source after the other, in the order of the text. */
final class Sources {

  private static final ImmutableSet<String> PAIRS =
      ImmutableSet.of("both sides", "two sides", "both leaders", "two leaders", "two", "both");
  private static final ImmutableSet<String> WRITINGS =
      ImmutableSet.of("statement", "speech", "remarks", "letter", "message");

  private final Cast cast;
  private final Discourse discourse;
  private final Descriptions descriptions;
  private final Optional<String> issuers;
  private List<Person> headliners = List.of();
  private Optional<Person> foreground = Optional.empty();
  private Optional<String> lastPair = Optional.empty();

  Sources(Cast cast, Discourse discourse, Descriptions descriptions, Optional<String> issuers) {
    this.cast = cast;
    this.discourse = discourse;
    this.descriptions = descriptions;
    this.issuers = issuers;
  }

  /** Takes note of a sentence that attributes nothing: who opens it can be "he" afterwards. */
  void background(Passage passage, Range sentence) {
    Tokens tokens = passage.tokens();
    List<Mention> mentions = cast.in(tokens.span(sentence));
    if (passage.block().kind() == Block.Kind.HEADLINE) {
      headliners = mentions.stream().map(Mention::person).toList();
    }
    if (!mentions.isEmpty()) {
      foreground = Optional.of(mentions.get(0).person());
      bringAll(mentions);
    } else if (tokens.get(sentence.start()).is(WordClass.DETERMINER)) {
      bringSubject(tokens, sentence);
    }
  }

  /** Whoever opens the sentence comes to the fore most; two who are named make a pair. */
  private void bringAll(List<Mention> mentions) {
    List<Person> people = mentions.stream().map(Mention::person).distinct().toList();
    for (int i = people.size() - 1; i >= 0; i--) {
      discourse.bring(people.get(i));
    }
    if (people.size() == 2) {
      lastPair = Optional.of(people.get(0).name() + " and " + people.get(1).name());
      discourse.speaks(lastPair.get());
    }
  }

  private void bringSubject(Tokens tokens, Range sentence) {
    int end = sentence.start();
    while (end < sentence.end()
        && !tokens.get(end).wordClass().finite()
        && !tokens.get(end).is(Token.Kind.PUNCTUATION)) {
      end++;
    }
    if (end < sentence.end() && end > sentence.start() + 1) {
      Description description = Description.of(tokens, sentence.start(), end);
      discourse.bring(description.text(), plural(tokens.get(end - 1)));
    }
  }

  Optional<Speaker> resolve(Attribution attribution, Stretch source) {
    Optional<Speaker> speaker = speaker(attribution, source);
    foreground = Optional.empty();
    lastPair = Optional.empty();
    if (speaker.isPresent() && speaker.get().person().isPresent()) {
      discourse.bring(speaker.get().person().get());
    } else if (speaker.isPresent()) {
      discourse.bring(speaker.get().name(), plural(source));
      discourse.speaks(speaker.get().name());
    }
    return speaker;
  }

  /**
   * Whom the background has brought to the fore since somebody spoke: a quotation alone is theirs.
   */
  Optional<Person> foreground() {
    return foreground;
  }

  private Optional<Speaker> speaker(Attribution attribution, Stretch source) {
    if (source.range().length() == 1 || source.first().is("we")) {
      Optional<Speaker> pronoun = pronoun(source.first());
      if (pronoun.isPresent() || pronominal(source.first())) {
        return pronoun;
      }
    }
    if (cast.ambiguous(source.excerpt().text())) {
      return Optional.empty();
    }
    return named(source).or(() -> pair(attribution, source)).or(() -> described(source));
  }

  private static boolean pronominal(Token token) {
    return token.is(WordClass.PRONOUN) || token.is(WordClass.POSSESSIVE);
  }

  private Optional<Speaker> pronoun(Token token) {
    return switch (token.lower()) {
      case "he", "him", "his" -> discourse.person("he", cast).map(Speaker::of);
      case "she", "her" -> discourse.person("she", cast).map(Speaker::of);
      case "it", "its" -> discourse.thing().map(Speaker::of);
      case "they", "them", "each", "their" -> discourse.group().map(Speaker::of);
      case "we", "our" -> issuers.map(Speaker::of);
      case "others", "some", "none" -> Optional.of(Speaker.of(token.lower()));
      default -> Optional.empty();
    };
  }

  /**
   * A name in the source tells, unless it is only a possessor: "Xi's spokesman" is not Xi, "Xi's
   * statement" is his.
   */
  private Optional<Speaker> named(Stretch source) {
    List<Mention> mentions = cast.in(source.excerpt().span());
    List<String> names = new ArrayList<>();
    Optional<Person> first = Optional.empty();
    for (Mention mention : mentions) {
      if (speaks(source, mention) && !names.contains(mention.person().name())) {
        names.add(mention.person().name());
        first = first.isPresent() ? first : Optional.of(mention.person());
      }
    }
    if (names.size() == 2 && coordinated(source, mentions)) {
      return Optional.of(Speaker.of(String.join(" and ", names)));
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
        && (tokens.get(behind + 1).is(WordClass.POSSESSIVE)
            || tokens.get(behind + 1).is(WordClass.PLURAL));
  }

  /** "Minister for Trade Noh Jae-kyung": a name that ends the source is its head. */
  private static Optional<Person> atEnd(Stretch source, List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.span().end() == source.last().end())
        .map(Mention::person)
        .findFirst();
  }

  private static boolean speaks(Stretch source, Mention mention) {
    Tokens tokens = source.passage().tokens();
    int behind = indexAt(tokens, source.range(), mention.span().end());
    boolean possessor = behind < source.range().end() && tokens.get(behind).is(WordClass.CLITIC);
    boolean inPhrase = precededByPreposition(tokens, source.range(), mention.span());
    boolean alone = behind == source.range().end() - 1;
    return possessor ? alone || WRITINGS.contains(source.last().lower()) : !inPhrase;
  }

  private static boolean precededByPreposition(Tokens tokens, Range range, Span mention) {
    int at = indexAt(tokens, range, mention.start());
    int before = at - 1;
    while (before > range.start() && tokens.get(before).is(WordClass.PROPER)) {
      before--;
    }
    return before > range.start() && tokens.get(before).is(WordClass.PREPOSITION);
  }

  private static int indexAt(Tokens tokens, Range range, int offset) {
    int i = range.start();
    while (i < range.end() && tokens.get(i).start() < offset) {
      i++;
    }
    return i;
  }

  private static boolean coordinated(Stretch source, List<Mention> mentions) {
    Tokens tokens = source.passage().tokens();
    int from = indexAt(tokens, source.range(), mentions.get(0).span().end());
    int to = indexAt(tokens, source.range(), mentions.get(mentions.size() - 1).span().start());
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "and")) {
        return true;
      }
    }
    return false;
  }

  /** "both sides" are the two whom the sentence has named, or whom the report joins elsewhere. */
  private Optional<Speaker> pair(Attribution attribution, Stretch source) {
    String words = String.join(" ", Description.of(source).words());
    if (!PAIRS.contains(words)) {
      return Optional.empty();
    }
    List<String> names =
        cast.in(attribution.sentence()).stream()
            .map(mention -> mention.person().name())
            .distinct()
            .limit(2)
            .toList();
    String pair =
        names.size() == 2
            ? String.join(" and ", names)
            : lastPair.or(() -> descriptions.pair().map(Description::text)).orElse(words);
    return Optional.of(Speaker.of(pair));
  }

  /** An office, a body, or a description that the report gives more fully elsewhere. */
  private Optional<Speaker> described(Stretch source) {
    Description description = Description.of(source);
    List<String> parts = headlineParts(source);
    if (parts.size() == 2) {
      return Optional.of(Speaker.of(String.join(" and ", parts)));
    }
    return office(description.headWords())
        .map(Speaker::of)
        .or(() -> body(description))
        .or(
            () ->
                Optional.of(
                    Speaker.of(
                        descriptions
                            .fuller(description)
                            .filter(fuller -> description.definite() || bare(source))
                            .map(Description::text)
                            .orElse(
                                Named.withoutBrackets(
                                    source.passage().tokens(),
                                    start(source),
                                    start(source) + description.words().size())))));
  }

  /** A body by its name or acronym; by a mere noun only where "the" points to it: "the Forum". */
  private Optional<Speaker> body(Description description) {
    return cast.organization(description.text())
        .filter(found -> description.definite() || named(found, description.text()))
        .map(found -> Speaker.of(found.name()));
  }

  private static boolean named(Organization organization, String text) {
    return organization.name().equalsIgnoreCase(text)
        || organization.acronym().filter(text::equals).isPresent()
        || Character.isUpperCase(text.codePointAt(text.lastIndexOf(' ') + 1));
  }

  private static int start(Stretch source) {
    int start = source.range().start();
    int words = Description.of(source).words().size();
    return source.passage().tokens().get(start).is(WordClass.DETERMINER)
            && source.range().length() > words
        ? start + 1
        : start;
  }

  private static boolean bare(Stretch source) {
    return !source.first().is(WordClass.DETERMINER);
  }

  /**
   * In a headline two offices can be joined by a comma: "Chinese vice premier, Cambodian deputy
   * PM".
   */
  private List<String> headlineParts(Stretch source) {
    if (source.passage().block().kind() != Block.Kind.HEADLINE) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    int from = source.range().start();
    Tokens tokens = source.passage().tokens();
    for (int i = from; i <= source.range().end(); i++) {
      if (i == source.range().end() || tokens.is(i, ",") || tokens.is(i, "and")) {
        if (i > from) {
          office(Description.of(tokens, from, i).headWords())
              .ifPresent(person -> names.add(person.name()));
        }
        from = i + 1;
      }
    }
    return names;
  }

  /** Of several holders of an office the one who was spoken of last, or whom the headline names. */
  private Optional<Person> office(List<String> words) {
    List<Person> fitting = cast.withRole(words);
    if (fitting.size() < 2) {
      return fitting.stream().findFirst();
    }
    List<Person> named = headliners.stream().filter(fitting::contains).collect(Collectors.toList());
    return named.isEmpty() ? discourse.last(fitting) : Optional.of(named.get(0));
  }

  private static boolean plural(Stretch source) {
    return plural(source.last()) || contains(source, "and");
  }

  private static boolean contains(Stretch source, String word) {
    for (int i = source.range().start(); i < source.range().end(); i++) {
      if (source.passage().tokens().is(i, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean plural(Token token) {
    return token.is(WordClass.PLURAL) || token.is("they") || token.is("both") || token.is("each");
  }
}
