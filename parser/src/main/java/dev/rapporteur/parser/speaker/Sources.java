package dev.rapporteur.parser.speaker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Organization;
import dev.rapporteur.core.Person;
import dev.rapporteur.parser.lexicon.LexicalEntry.Trait;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.speaker.Cast.Mention;
import dev.rapporteur.parser.statement.Attribution;
import dev.rapporteur.parser.statement.Stretch;
import dev.rapporteur.parser.text.Passage;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resolves one source after the other, in the order of the text. */
final class Sources {

  private static final ImmutableSet<String> PAIRS =
      ImmutableSet.of("both sides", "two sides", "both leaders", "two leaders", "two", "both");
  private static final ImmutableSet<String> MEMBERS = ImmutableSet.of("leaders", "ministers");

  private final Cast cast;
  private final Discourse discourse;
  private final Offices offices;
  private final Descriptions descriptions;
  private final Optional<String> issuers;
  private Optional<Person> foreground = Optional.empty();
  private Optional<String> lastPair = Optional.empty();

  Sources(Cast cast, Discourse discourse, Descriptions descriptions, Optional<String> issuers) {
    this.cast = cast;
    this.discourse = discourse;
    this.offices = new Offices(cast, discourse);
    this.descriptions = descriptions;
    this.issuers = issuers;
  }

  /** Takes note of a sentence that attributes nothing: who opens it can be "he" afterwards. */
  void background(Passage passage, Range sentence) {
    Tokens tokens = passage.tokens();
    List<Mention> mentions = cast.in(tokens.span(sentence));
    if (passage.block().kind() == Block.Kind.HEADLINE) {
      offices.headlined(mentions.stream().map(Mention::person).toList());
    }
    if (!mentions.isEmpty()) {
      foreground = Optional.of(mentions.get(0).person());
      bringAll(mentions);
    } else if (tokens.is(sentence.start(), WordClass.DETERMINER)) {
      bringSubject(tokens, sentence);
    } else if (passage.block().kind() != Block.Kind.HEADLINE) {
      bringSeveral(tokens, sentence);
    }
  }

  /** Whoever opens the sentence comes to the fore most; two who are named make a pair. */
  private void bringAll(List<Mention> mentions) {
    List<Person> people = mentions.stream().map(Mention::person).distinct().toList();
    for (int i = people.size() - 1; i >= 0; i--) {
      discourse.bring(people.get(i));
    }
    if (people.size() == 2) {
      lastPair = Optional.of(Enumerations.joined(people.stream().map(Person::name).toList()));
      discourse.speaks(lastPair.get());
    }
  }

  private void bringSubject(Tokens tokens, Range sentence) {
    int end = sentence.start();
    while (end < sentence.end()
        && !tokens.wordClass(end).finite()
        && !tokens.is(end, Token.Kind.PUNCTUATION)) {
      end++;
    }
    if (end < sentence.end() && end > sentence.start() + 1) {
      Description description = Description.of(tokens, sentence.start(), end);
      discourse.bring(description.text(), plural(tokens.get(end - 1)));
    }
  }

  /** "China and Japan met", "China, Japan and Fiji met": "they" may be meant afterwards. */
  private void bringSeveral(Tokens tokens, Range sentence) {
    Range subject = Subjects.of(tokens, sentence);
    if (Enumerations.pair(tokens, subject) || !Enumerations.items(tokens, subject).isEmpty()) {
      discourse.speaks(Description.of(tokens, subject.start(), subject.end()).text());
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
    speaker.ifPresent(who -> noteWritings(attribution, source, who));
    return speaker;
  }

  /** "..., he said in a statement": "the statement" is his from now on. */
  private void noteWritings(Attribution attribution, Stretch source, Speaker speaker) {
    Tokens tokens = source.passage().tokens();
    for (int i = source.range().start(); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!attribution.sentence().contains(token.span())) {
        return;
      }
      if (NamedSources.writing(token)) {
        discourse.writes(token.lower(), speaker);
      }
    }
  }

  /**
   * Whom the background has brought to the fore since somebody spoke: a quotation alone is theirs.
   */
  Optional<Person> foreground() {
    return foreground;
  }

  private Optional<Speaker> speaker(Attribution attribution, Stretch source) {
    if (source.range().length() == 1 && source.first().is(WordClass.RELATIVE)) {
      return Antecedents.of(source).flatMap(noun -> speaker(attribution, noun));
    }
    bringOpener(attribution, source);
    if (source.range().length() == 1 || source.first().is("we")) {
      Optional<Speaker> pronoun = pronoun(source.first());
      if (pronoun.isPresent() || pronominal(source.first())) {
        return pronoun;
      }
    }
    if (cast.ambiguous(source.excerpt().text())) {
      return Optional.empty();
    }
    return listed(source)
        .or(() -> NamedSources.resolve(source, cast))
        .or(() -> pair(attribution, source))
        .or(() -> described(source));
  }

  /** "Fiji, Secretary Moala and the EU", "Moala and the King": each is somebody of their own. */
  private Optional<Speaker> listed(Stretch source) {
    Tokens tokens = source.passage().tokens();
    ImmutableList<Range> items = Enumerations.items(tokens, source.range());
    boolean list = !items.isEmpty() && Enumerations.distributes(tokens, items);
    ImmutableList<Range> apart = list ? items : company(source);
    Set<String> names = new LinkedHashSet<>();
    for (Range item : apart) {
      String name = inList(new Stretch(source.passage(), item));
      names.add(names.isEmpty() ? name : withArticle(name, tokens.excerpt(item).text()));
    }
    return names.size() < 2
        ? Optional.empty()
        : Optional.of(Speaker.of(Enumerations.joined(List.copyOf(names))));
  }

  /** "Moala and the King", where one of two is somebody whom the report names elsewhere. */
  private ImmutableList<Range> company(Stretch source) {
    ImmutableList<Range> two = Enumerations.couple(source.passage().tokens(), source.range());
    long named =
        two.stream()
            .map(item -> new Stretch(source.passage(), item))
            .filter(item -> NamedSources.resolve(item, cast).isPresent())
            .count();
    return named == 1 ? two : ImmutableList.of();
  }

  private String inList(Stretch item) {
    return NamedSources.resolve(item, cast)
        .or(() -> described(item))
        .map(Speaker::name)
        .orElseGet(() -> item.excerpt().text());
  }

  /** "Fiji, Tonga and the EU": inside a list a name keeps its article. */
  private static String withArticle(String name, String printed) {
    boolean article = ARTICLES.stream().anyMatch(form -> printed.equals(form + " " + name));
    return article ? printed : name;
  }

  private static final ImmutableList<String> ARTICLES = ImmutableList.of("the", "a", "an");

  /** "Moala met Ana Duarte, restating his pledge": whoever opens the sentence is meant. */
  private void bringOpener(Attribution attribution, Stretch source) {
    if (source.first().is(WordClass.POSSESSIVE)) {
      cast.in(attribution.sentence()).stream()
          .filter(mention -> mention.span().end() <= source.span().start())
          .findFirst()
          .ifPresent(mention -> discourse.bring(mention.person()));
    }
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
            ? Enumerations.joined(names)
            : lastPair.or(() -> descriptions.pair().map(Description::text)).orElse(words);
    return Optional.of(Speaker.of(pair));
  }

  /** An office, a body, or a description that the report gives more fully elsewhere. */
  private Optional<Speaker> described(Stretch source) {
    Description description = Description.of(source);
    List<String> parts = offices.joined(source);
    if (parts.size() == 2) {
      return Optional.of(Speaker.of(Enumerations.joined(parts)));
    }
    return offices
        .holder(description.headWords())
        .map(Speaker::of)
        .or(() -> country(source, description) ? Optional.empty() : body(description))
        .or(() -> writing(description))
        .or(() -> fuller(source, description))
        .or(() -> ofMeeting(source, description))
        .or(() -> asPrinted(source, description));
  }

  /** "The leaders" are those whom the report calls "Quad leaders" elsewhere. */
  private Optional<Speaker> fuller(Stretch source, Description description) {
    return description.definite() || bare(source)
        ? descriptions
            .fuller(description)
            .map(Description::text)
            .or(() -> descriptions.qualified(description))
            .map(Speaker::of)
        : Optional.empty();
  }

  /**
   * "The Leaders" of whom the report says no more are those of its meeting: "APEC Leaders". A mere
   * "leaders" may be others.
   */
  private Optional<Speaker> ofMeeting(Stretch source, Description description) {
    boolean members = description.words().size() == 1 && MEMBERS.contains(source.last().lower());
    return members && descriptions.capitalized(description)
        ? cast.series().map(series -> Speaker.of(series + " " + description.text()))
        : Optional.empty();
  }

  /** What "the statement" said is said by whoever spoke in a statement right before. */
  private Optional<Speaker> writing(Description description) {
    return description.definite() && description.words().size() == 1
        ? discourse.writer(description.text())
        : Optional.empty();
  }

  private static Optional<Speaker> asPrinted(Stretch source, Description description) {
    return nobody(source) ? Optional.empty() : Optional.of(Speaker.of(description.text()));
  }

  /** "Not all", "a few": nobody in particular. */
  private static boolean nobody(Stretch source) {
    for (int i = source.range().start(); i < source.range().end(); i++) {
      WordClass wordClass = source.passage().tokens().wordClass(i);
      if (wordClass != WordClass.DETERMINER
          && wordClass != WordClass.NEGATION
          && wordClass != WordClass.PRONOUN) {
        return false;
      }
    }
    return true;
  }

  /** "Cambodia" is the state, even where the report names no body but Air Cambodia. */
  private static boolean country(Stretch source, Description description) {
    return description.words().size() == 1 && source.last().word().entry().has(Trait.COUNTRY);
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

  private static boolean bare(Stretch source) {
    return !source.first().is(WordClass.DETERMINER);
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
