package dev.rapporteur.parser.layout;

import com.google.common.base.Splitter;
import dev.rapporteur.parser.entry.Agency;
import dev.rapporteur.parser.lexicon.Agencies;
import dev.rapporteur.parser.lexicon.CreditTerms;
import dev.rapporteur.parser.lexicon.CreditTerms.Kind;
import dev.rapporteur.parser.lexicon.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names in one credit: which is the agency's, and which the photographer's. */
final class CreditNames {

  private static final Pattern ORGANIZATION =
      Pattern.compile(
          "[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’&.-]*+(?: (?:(?:of|the|for|and|&|de)"
              + " ){0,2}+[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’&.-]*+){0,7}+");

  private final Agencies agencies;
  private final CreditTerms terms;
  private final List<Agency> known = new ArrayList<>();
  private Optional<String> organization = Optional.empty();
  private Optional<String> photographer = Optional.empty();
  private boolean noted;

  CreditNames(Agencies agencies, CreditTerms terms) {
    this.agencies = agencies;
    this.terms = terms;
  }

  /** Who made the photo counts before who sells it. */
  Optional<String> agency() {
    return known.stream()
        .filter(agency -> agency.kind() != Agency.Kind.PHOTO)
        .findFirst()
        .map(Agency::name)
        .or(() -> organization)
        .or(() -> known.stream().findFirst().map(Agency::name));
  }

  Optional<String> photographer() {
    return photographer;
  }

  /** What form a credit has that names these in so many parts. */
  CreditParts.Form form(boolean labelled, int parts) {
    boolean agencyAndName = !known.isEmpty() && parts > 1;
    if (labelled || noted || agencyAndName) {
      return CreditParts.Form.CREDIT;
    }
    return known.isEmpty() ? CreditParts.Form.NAME : CreditParts.Form.SIGNATURE;
  }

  /** Notes what one part names; false if it looks like no name. */
  boolean add(String part) {
    Optional<Match<Agency>> agency = agencies.at(part, 0);
    String rest = agency.map(match -> part.substring(match.end()).strip()).orElse(part);
    if (isNote(part)) {
      noted = true;
      return true;
    }
    if (agency.isPresent() && (rest.isEmpty() || NamePattern.matches(rest))) {
      known.add(agency.get().entry());
      return rest.isEmpty() || addPerson(rest);
    }
    return isOrganization(part) ? addOrganization(part) : addPerson(part);
  }

  private boolean addPerson(String name) {
    boolean person = NamePattern.matches(name);
    photographer = photographer.or(() -> Optional.of(name).filter(any -> person));
    return person;
  }

  private boolean addOrganization(String name) {
    organization = organization.or(() -> Optional.of(name));
    return true;
  }

  private boolean isNote(String part) {
    return whole(Kind.NOTE, part);
  }

  /** A single word, or words of which one is a body's: {@code Strava}, {@code Port of Suva}. */
  private boolean isOrganization(String part) {
    boolean single = part.indexOf(' ') < 0 || part.contains(" of ");
    return ORGANIZATION.matcher(part).matches()
        && (single
            || Splitter.on(' ').splitToStream(part).anyMatch(word -> whole(Kind.BODY, word)));
  }

  private boolean whole(Kind kind, String words) {
    return terms.at(kind, words, 0).filter(match -> match.end() == words.length()).isPresent();
  }
}
