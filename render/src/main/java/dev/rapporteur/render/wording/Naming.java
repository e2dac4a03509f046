package dev.rapporteur.render.wording;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Organization;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.SummitCoverage;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a summary calls those who speak. A named person goes by the fullest name when first met, and
 * afterwards by the short name that the report itself uses ("Xi Jinping", then "Xi"); anybody else
 * as the report puts it ("a European diplomat", "the conference secretariat").
 */
public final class Naming {

  private static final Splitter SPACE = Splitter.on(' ');
  private static final Splitter JOINT = Splitter.on(" and ");

  private final ImmutableMap<String, Person> people;
  private final ImmutableSet<String> organizations;
  private final Sources sources;
  private final Issuer issuer;

  private Naming(SummitCoverage coverage) {
    this.people =
        coverage.people().stream()
            .collect(toImmutableMap(Person::name, person -> person, (first, other) -> first));
    this.organizations =
        coverage.organizations().stream().map(Organization::name).collect(toImmutableSet());
    this.sources = Sources.of(coverage.statements());
    this.issuer = new Issuer(sources);
  }

  /** The names in one report. */
  public static Naming of(SummitCoverage coverage) {
    return new Naming(coverage);
  }

  /**
   * The speaker with office, as a summary introduces them: {@code Chinese President Xi Jinping},
   * {@code Sigrid Aas-Bøhm (Norway's climate envoy)}.
   */
  public String introduction(String speaker) {
    String name = full(speaker);
    return role(speaker)
        .map(office -> isTitle(office) ? office + " " + name : name + " (" + office + ")")
        .orElse(name);
  }

  /** What is written in capitals throughout stands before a name. */
  private static boolean isTitle(String office) {
    return SPACE.splitToStream(office).allMatch(Words::startsWithCapital);
  }

  /** The office of a speaker whom the report names. */
  public Optional<String> role(String speaker) {
    return Optional.ofNullable(people.get(speaker)).flatMap(Person::role).map(Words::tidy);
  }

  /** The speaker's fullest name: {@code Xi Jinping}, {@code a European diplomat}. */
  public String full(String speaker) {
    boolean isNamed = people.keySet().stream().anyMatch(speaker::contains);
    return isNamed ? Words.tidy(speaker) : described(speaker);
  }

  /** The short name that the report uses, if it is clear: {@code Xi}; else the fullest. */
  public String brief(String speaker) {
    List<String> together = JOINT.splitToList(speaker);
    return together.size() > 1 && people.keySet().containsAll(together)
        ? together.stream().map(this::briefOfOne).collect(joining(" and "))
        : briefOfOne(speaker);
  }

  /** Whether the speaker, or each of those who speak together, is one of these. */
  static boolean isAmong(ImmutableSet<String> known, String speaker) {
    return known.contains(speaker) || known.containsAll(JOINT.splitToList(speaker));
  }

  private String briefOfOne(String speaker) {
    return Stream.concat(sources.of(speaker), mentions(speaker))
        .map(Naming::head)
        .filter(
            source ->
                !Sources.isPronoun(source) && isPartOf(source, speaker) && isClear(source, speaker))
        .min(Comparator.comparingInt(String::length))
        .orElseGet(() -> shortened(full(speaker)));
  }

  /** However the report names a person: of "President Biden", "Biden" is the name. */
  private Stream<String> mentions(String speaker) {
    return Optional.ofNullable(people.get(speaker)).stream()
        .flatMap(person -> person.mentions().stream())
        .map(mention -> Words.tidy(mention.text()));
  }

  /** "The leaders of the two shores" are "the leaders", once they have been introduced. */
  private static String shortened(String name) {
    int of = name.indexOf(" of ");
    boolean isGroup = of > 4 && name.startsWith("the ") && isPlural(name.substring(4, of));
    return isGroup ? name.substring(0, of) : name;
  }

  private static boolean isPlural(String word) {
    return Vocabulary.STANDARD.isPlural(word);
  }

  Issuer issuer() {
    return issuer;
  }

  /**
   * "A European diplomat who requested anonymity" describes the speaker "European diplomat",
   * article and all.
   */
  private String described(String speaker) {
    String wanted = Words.tidy(speaker);
    return sources
        .of(speaker)
        .flatMap(source -> upTo(wanted, source).stream())
        .findFirst()
        .orElseGet(() -> articled(speaker));
  }

  private static Optional<String> upTo(String wanted, String source) {
    return IntStream.rangeClosed(0, source.length() - wanted.length())
        .filter(at -> source.regionMatches(true, at, wanted, 0, wanted.length()))
        .mapToObj(at -> source.substring(0, at + wanted.length()))
        .findFirst();
  }

  /**
   * An organization keeps the article of its short form ("the EU"); a thing called "it" has been
   * named before.
   */
  private String articled(String speaker) {
    String name = Words.tidy(speaker);
    boolean isKnown =
        organizations.contains(speaker)
            ? sources.of(speaker).anyMatch(source -> source.regionMatches(true, 0, "the ", 0, 4))
            : !Words.startsWithCapital(name)
                && sources.of(speaker).anyMatch("it"::equalsIgnoreCase);
    if (isKnown) {
      return "the " + name;
    }
    return isGroup(name) ? "the " + Words.uncapitalized(name) : name;
  }

  /** "Leaders of the two shores" are all of them, where the report never words them otherwise. */
  private static boolean isGroup(String name) {
    int of = name.indexOf(" of ");
    return of > 0 && isPlural(name.substring(0, of));
  }

  /** "Toroa, a former customs lawyer" is called Toroa. */
  private static String head(String source) {
    int comma = source.indexOf(',');
    return comma < 0 ? source : source.substring(0, comma);
  }

  private static boolean isPartOf(String source, String name) {
    return Collections.indexOfSubList(words(name), words(source)) >= 0;
  }

  /** The comma of "Joseph R. Biden, Jr." belongs to no word. */
  static List<String> words(String name) {
    return SPACE.splitToList(name.replace(",", ""));
  }

  /** A short name is clear if nobody else bears it. */
  private boolean isClear(String source, String speaker) {
    return people.keySet().stream()
        .noneMatch(name -> !name.equals(speaker) && isPartOf(source, name));
  }
}
