package dev.rapporteur.parser.entity;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Report;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.lexicon.Agency;
import dev.rapporteur.parser.lexicon.Body;
import dev.rapporteur.parser.lexicon.Match;
import dev.rapporteur.parser.lexicon.NameNouns;
import dev.rapporteur.parser.lexicon.Office;
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
    return organizations.build();
  }

  private void readKnown(Page page, ImmutableList.Builder<NameMention> organizations) {
    int end = 0;
    for (int i = 0; i < page.size(); i++) {
      if (page.get(i).start() >= end && page.is(i, Kind.WORD)) {
        Optional<Integer> known =
            page.free(i) ? freeEnd(page, i) : bodyEnd(page, page.get(i).start());
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
    int end = i;
    while (end - i < LONGEST && words.capital(page, end)) {
      end++;
    }
    int last = page.get(Math.max(i, end - 1)).end();
    boolean shown = end > i + 1 && organization(page, end - 1);
    return knownEnd(page, i).filter(known -> !shown || known >= last);
  }

  private Optional<Integer> knownEnd(Page page, int i) {
    int start = page.get(i).start();
    return bodyEnd(page, start).or(() -> agencyEnd(page, i));
  }

  private Optional<Integer> bodyEnd(Page page, int start) {
    return lexica.bodies().at(page.report(), start).map(Match::end);
  }

  private Optional<Integer> agencyEnd(Page page, int i) {
    if (!page.get(i).capitalized()) {
      return Optional.empty();
    }
    return lexica
        .agencies()
        .at(page.report(), page.get(i).start())
        .filter(match -> reports(match.entry()) && issuer.filter(match.entry()::equals).isEmpty())
        .map(Match::end);
  }

  private boolean reports(Agency agency) {
    boolean known = agency.kind() == Agency.Kind.WIRE || agency.kind() == Agency.Kind.PAPER;
    return known && lexica.countries().of(agency.name()).isEmpty();
  }

  /** The second of two parties that a hyphen joins: the {@code ASEAN} of {@code China-ASEAN}. */
  private int partner(Page page, int i, ImmutableList.Builder<NameMention> organizations) {
    int hyphen = page.get(i).text().indexOf('-');
    int start = page.get(i).start() + hyphen + 1;
    Optional<Match<Body>> body =
        hyphen < 0 ? Optional.empty() : lexica.bodies().at(page.report(), start);
    if (body.isEmpty() || body.get().end() > page.get(i).end()) {
      return 0;
    }
    organizations.add(mention(page, start, body.get().end()));
    return page.get(i).end();
  }

  private static int add(
      Page page, int i, int end, ImmutableList.Builder<NameMention> organizations) {
    organizations.add(mention(page, page.get(i).start(), end));
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
    return page.get(i).capitalized() ? around(page, i) : calledBy(page, i);
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
    int end = linked ? words.tailEnd(page, noun + 1) : noun + 1;
    boolean named = start < noun || end > noun + 1;
    Range name = new Range(start, end);
    boolean country = words.countryEnd(page, start) == end;
    return named && !country && (!words.capital(page, end) || titled(page, end))
        ? Optional.of(name)
        : Optional.empty();
  }

  /** "Treasury Board President NAME": an office ends the name before it. */
  private boolean titled(Page page, int i) {
    return lexica.offices().contain(page.lower(i), Office.Kind.OFFICE);
  }

  private int start(Page page, int noun) {
    int start = words.runStart(page, noun);
    while (start < noun && page.is(start, Kind.NUMBER)) {
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
