package dev.rapporteur.parser.entity;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Report;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.entry.Agency;
import dev.rapporteur.parser.entry.Body;
import dev.rapporteur.parser.entry.Office;
import dev.rapporteur.parser.lexicon.LexicalEntry.Trait;
import dev.rapporteur.parser.lexicon.Match;
import dev.rapporteur.parser.lexicon.NameNouns;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.Optional;

/**
 * Reads the names of organizations: the bodies of the lexicon, wherever they stand; news agencies,
 * save the one that issues the report; and names that a noun shows, such as {@code African
 * Development Bank}.
 */
final class OrganizationReader {

  private static final int LONGEST = 20;

  private final Lexica lexica;
  private final NameWords words;
  private final Optional<Agency> issuer;

  OrganizationReader(Lexica lexica, Report report) {
    this.lexica = lexica;
    this.words = new NameWords(lexica);
    this.issuer = report.agency().flatMap(lexica.agencies()::named);
  }

  /**
   * The organizations in {@code page}; the tokens of all but the bodies inside other names are
   * taken.
   */
  ImmutableList<NameMention> read(Page page) {
    ImmutableList.Builder<NameMention> organizations = ImmutableList.builder();
    readKnown(page, organizations);
    readShown(page, organizations);
    readAgencies(page, organizations);
    return organizations.build();
  }

  private void readKnown(Page page, ImmutableList.Builder<NameMention> organizations) {
    int end = 0;
    for (int i = 0; i < page.size(); i++) {
      if (page.start(i) >= end && page.is(i, Kind.WORD)) {
        Optional<Integer> known = page.free(i) ? freeEnd(page, i) : bodyEnd(page, i);
        end =
            known.isPresent()
                ? add(page, i, known.get(), organizations)
                : partner(page, i, organizations);
      }
    }
  }

  /**
   * Where the known name at {@code i} ends. A longer name that a noun shows goes before the body
   * that it opens with: {@code SCO Business Council}.
   */
  private Optional<Integer> freeEnd(Page page, int i) {
    Optional<Integer> body = knownEnd(page, i);
    if (body.isEmpty()) {
      return body;
    }
    int end = i;
    while (end - i < LONGEST && words.capital(page, end)) {
      end++;
    }
    int last = page.end(Math.max(i, end - 1));
    boolean shown = end > i + 1 && organization(page, end - 1);
    return body.filter(known -> !shown || known >= last);
  }

  private Optional<Integer> knownEnd(Page page, int i) {
    Optional<Integer> body = bodyEnd(page, i);
    return body.isPresent() ? body : agencyEnd(page, i);
  }

  private Optional<Integer> bodyEnd(Page page, int i) {
    return page.is(i, Trait.OPENS_BODY)
        ? lexica.bodies().at(page.report(), page.start(i)).map(Match::end)
        : Optional.empty();
  }

  private Optional<Integer> agencyEnd(Page page, int i) {
    if (!page.word(i).capitalized() || !page.is(i, Trait.OPENS_AGENCY)) {
      return Optional.empty();
    }
    return lexica
        .agencies()
        .at(page.report(), page.start(i))
        .filter(match -> reports(match.entry()) && issuer.filter(match.entry()::equals).isEmpty())
        .map(Match::end);
  }

  private boolean reports(Agency agency) {
    boolean known = agency.kind() == Agency.Kind.WIRE || agency.kind() == Agency.Kind.PAPER;
    return known && lexica.countries().of(agency.name()).isEmpty();
  }

  /** The second of two parties that a hyphen joins: the {@code ASEAN} of {@code China-ASEAN}. */
  private int partner(Page page, int i, ImmutableList.Builder<NameMention> organizations) {
    int hyphen = page.word(i).text().indexOf('-');
    int start = page.start(i) + hyphen + 1;
    Optional<Match<Body>> body =
        hyphen < 0 ? Optional.empty() : lexica.bodies().at(page.report(), start);
    if (body.isEmpty() || body.get().end() > page.end(i)) {
      return 0;
    }
    organizations.add(mention(page, start, body.get().end()));
    return page.end(i);
  }

  private static int add(
      Page page, int i, int end, ImmutableList.Builder<NameMention> organizations) {
    organizations.add(mention(page, page.start(i), end));
    return end;
  }

  private static NameMention mention(Page page, int start, int end) {
    Excerpt excerpt = Excerpt.of(page.report(), new Span(start, end));
    Range range = new Range(page.indexAt(start), page.indexAt(end));
    if (!range.empty() && page.free(range.start())) {
      page.take(range);
    }
    return new NameMention(CharMatcher.whitespace().collapseFrom(excerpt.text(), ' '), excerpt);
  }

  /**
   * "Environment Canada spokesperson": a noun and the country whose agency it is, shown by the
   * office after it.
   */
  private void readAgencies(Page page, ImmutableList.Builder<NameMention> organizations) {
    for (int i = 1; i + 1 < page.size(); i++) {
      if (page.lower(i + 1).startsWith("spokes") && agency(page, i)) {
        organizations.add(NameMention.of(page, new Range(i - 1, i + 1)));
      }
    }
  }

  private boolean agency(Page page, int i) {
    boolean country = page.free(i) && country(page.word(i).text());
    boolean noun = words.capital(page, i - 1) && words.known(page, i - 1) && page.free(i - 1);
    return country && noun && !titled(page, i - 1);
  }

  /** A country's name, and none of the words for what belongs to it. */
  private boolean country(String name) {
    return lexica.countries().of(name).filter(name::equals).isPresent();
  }

  private void readShown(Page page, ImmutableList.Builder<NameMention> organizations) {
    for (int i = 0; i < page.size(); i++) {
      Optional<Range> name = page.free(i) && !page.titled() ? shown(page, i) : Optional.empty();
      if (name.isPresent()) {
        organizations.add(NameMention.of(page, name.get()));
        page.take(name.get());
        i = name.get().end() - 1;
      }
    }
  }

  private Optional<Range> shown(Page page, int i) {
    if (!page.is(i, Kind.WORD) || !organization(page, i)) {
      return Optional.empty();
    }
    return page.word(i).capitalized()
        ? around(page, i)
        : calledBy(page, i).or(() -> beforeKind(page, i));
  }

  /** "The Hells Angels biker gang": a name of two words, and after it what it is. */
  private Optional<Range> beforeKind(Page page, int noun) {
    int end = noun;
    while (noun - end < 2 && page.is(end - 1, Kind.WORD) && !page.word(end - 1).capitalized()) {
      end--;
    }
    int start = words.runStart(page, end);
    boolean named = end - start > 1 && page.is(start - 1, "the") && gang(page, end, noun);
    Range name = new Range(start, Math.max(start, end));
    return named && !words.place(page, name) && words.countryEnd(page, start) == start
        ? Optional.of(name)
        : Optional.empty();
  }

  private static boolean gang(Page page, int from, int noun) {
    for (int i = from; i < noun; i++) {
      if (!page.wordClass(i).nominal() && !page.is(i, WordClass.ADJECTIVE)) {
        return false;
      }
    }
    return true;
  }

  private boolean organization(Page page, int i) {
    return words.noun(page, i, NameNouns.Kind.ORGANIZATION)
        || words.noun(page, i, NameNouns.Kind.MEDIUM);
  }

  /**
   * Words before the noun, or after its "of" or "for", make a name of it: {@code University of St.
   * Andrews}.
   */
  private Optional<Range> around(Page page, int noun) {
    int start = start(page, noun);
    boolean linked = page.is(noun + 1, "of") || page.is(noun + 1, "for");
    int end = linked ? beforeRegion(page, noun + 1, words.tailEnd(page, noun + 1)) : noun + 1;
    boolean named = (start < noun && !onlyForms(page, start, noun)) || end > noun + 1;
    Range name = new Range(start, end);
    boolean place = words.countryEnd(page, start) == end || words.place(page, name);
    return named
            && !place
            && (!words.capital(page, end) || titled(page, end) || words.personAfter(page, end))
        ? Optional.of(name)
        : Optional.empty();
  }

  /** "Treasury Board President NAME": an office ends the name before it. */
  private boolean titled(Page page, int i) {
    return page.is(i, Office.Kind.OFFICE);
  }

  /** "Co Ltd" alone is what is left of a name. */
  private boolean onlyForms(Page page, int start, int noun) {
    for (int i = start; i <= noun; i++) {
      if (!words.noun(page, i, NameNouns.Kind.LEGAL_FORM)) {
        return false;
      }
    }
    return true;
  }

  /** "The Space Museum of McMinnville, Oregon": before a region stands a place and no name. */
  private int beforeRegion(Page page, int of, int end) {
    int region = page.is(end, ",") ? end + 1 : end;
    boolean town = region > end && page.has(region) && end - of == 2 && page.is(of, "of");
    return town && lexica.places().containsRegion(page.word(region).text()) ? of : end;
  }

  /** A number and "Brussels-based" say something of the body; they do not belong to its name. */
  private int start(Page page, int noun) {
    int start = words.runStart(page, noun);
    while (start < noun && (page.is(start, Kind.NUMBER) || page.lower(start).endsWith("-based"))) {
      start++;
    }
    return start;
  }

  /**
   * A small noun before a name that is in no dictionary says what it is: {@code the coastal charity
   * Maré Alta}.
   */
  private Optional<Range> calledBy(Page page, int noun) {
    int end = noun + 1;
    boolean unknown = false;
    while (words.capital(page, end) && page.free(end)) {
      unknown |= !words.known(page, end);
      end++;
    }
    boolean named = unknown && end > noun + 1 && !words.place(page, new Range(noun + 1, end));
    return named ? Optional.of(new Range(noun + 1, end)) : Optional.empty();
  }
}
