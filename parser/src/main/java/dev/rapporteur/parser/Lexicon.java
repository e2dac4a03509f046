package dev.rapporteur.parser;

import dev.rapporteur.parser.entry.Agency;
import dev.rapporteur.parser.entry.Body;
import dev.rapporteur.parser.entry.Cue;
import dev.rapporteur.parser.entry.NamedMeeting;
import dev.rapporteur.parser.entry.Office;
import dev.rapporteur.parser.entry.Place;
import dev.rapporteur.parser.lexicon.CreditTerms;
import dev.rapporteur.parser.lexicon.Lexicons;
import dev.rapporteur.parser.lexicon.NameNouns;
import dev.rapporteur.parser.lexicon.PublicationTerms;
import dev.rapporteur.parser.lexicon.Themes;
import dev.rapporteur.parser.lexicon.TrailerTerms;
import java.util.Optional;

/**
 * What the parser knows of words and of the world. A lexicon is immutable: a user starts from the
 * standard one, and each addition gives another. What is added comes before what was there.
 *
 * <pre>{@code
 * Lexicon ours = Lexicon.standard()
 *     .withBody(new Body("Mayors' Lagoon Forum", ImmutableList.of("MLF"), Optional.empty()))
 *     .withTheme("lagoons", "lagoon");
 * CoverageParser parser = CoverageParser.builder().lexicon(ours).build();
 * }</pre>
 */
public final class Lexicon {

  private final Lexicons parts;

  private Lexicon(Lexicons parts) {
    this.parts = parts;
  }

  /** The lexicon that comes with the library. */
  public static Lexicon standard() {
    return new Lexicon(Lexicons.standard());
  }

  /** This lexicon and an agency, a paper or a portal. */
  public Lexicon withAgency(Agency agency) {
    return new Lexicon(parts.withAgencies(parts.agencies().with(agency)));
  }

  /** This lexicon and an international body. */
  public Lexicon withBody(Body body) {
    return new Lexicon(parts.withBodies(parts.bodies().with(body)));
  }

  /** This lexicon and a reporting verb, which is inflected by rule. */
  public Lexicon withCue(Cue cue) {
    return new Lexicon(parts.withCues(parts.cues().with(cue)));
  }

  /** This lexicon and a meeting, or a series of meetings. */
  public Lexicon withMeeting(NamedMeeting meeting) {
    return new Lexicon(parts.withMeetings(parts.meetings().with(meeting)));
  }

  /** This lexicon and an office or a title. */
  public Lexicon withOffice(Office office) {
    return new Lexicon(parts.withOffices(parts.offices().with(office)));
  }

  /** This lexicon and a place. */
  public Lexicon withPlace(Place place) {
    return new Lexicon(parts.withPlaces(parts.places().with(place)));
  }

  /** This lexicon and a name or a demonym of a country: {@code "Ruritanian", "Ruritania"}. */
  public Lexicon withCountry(String word, String country) {
    return new Lexicon(parts.withCountries(parts.countries().with(word, country)));
  }

  /** This lexicon and a word that is printed with a full stop, here given without it. */
  public Lexicon withAbbreviation(String word) {
    return new Lexicon(parts.withAbbreviations(parts.abbreviations().with(word)));
  }

  /** This lexicon and a noun that ends the names of texts: {@code "compact"}. */
  public Lexicon withDocumentNoun(String noun) {
    return with(NameNouns.Kind.DOCUMENT, noun);
  }

  /** This lexicon and a noun that ends the names of organizations: {@code "syndicate"}. */
  public Lexicon withOrganizationNoun(String noun) {
    return with(NameNouns.Kind.ORGANIZATION, noun);
  }

  /** This lexicon and a noun that ends the names of meetings: {@code "conclave"}. */
  public Lexicon withMeetingNoun(String noun) {
    return with(NameNouns.Kind.MEETING, noun);
  }

  private Lexicon with(NameNouns.Kind kind, String noun) {
    return new Lexicon(parts.withNameNouns(parts.nameNouns().with(noun, kind)));
  }

  /** This lexicon and words, in any case, that open the credit of a photo: {@code "Pic by"}. */
  public Lexicon withCreditLabel(String words) {
    return new Lexicon(
        parts.withCreditTerms(parts.creditTerms().with(CreditTerms.Kind.LABEL, words)));
  }

  /** This lexicon and words, in any case, that open a publication line: {@code "Filed"}. */
  public Lexicon withPublicationLabel(String words) {
    return new Lexicon(
        parts.withPublicationTerms(
            parts.publicationTerms().with(PublicationTerms.Kind.LABEL, words)));
  }

  /** This lexicon and words, as printed, that open a line behind the text of a report. */
  public Lexicon withTrailer(String words) {
    return new Lexicon(
        parts.withTrailerTerms(parts.trailerTerms().with(TrailerTerms.Kind.LINE, words)));
  }

  /** This lexicon and a word or a phrase, in lower case, that tells of a theme. */
  public Lexicon withTheme(String theme, String phrase) {
    return new Lexicon(parts.withThemes(parts.themes().with(theme, phrase)));
  }

  /**
   * This lexicon and the IPTC Media Topic that comes nearest to a theme: {@code medtop:20000418}.
   *
   * @throws IllegalArgumentException if the topic is no such code
   */
  public Lexicon withMediaTopic(String theme, String topic) {
    return new Lexicon(parts.withThemes(parts.themes().withMediaTopic(theme, topic)));
  }

  /** The IPTC Media Topic that comes nearest to a theme, where one fits. */
  public Optional<String> mediaTopic(String theme) {
    return parts.themes().mediaTopic(theme);
  }

  /** This lexicon without its themes, to start from none. */
  public Lexicon withoutThemes() {
    return new Lexicon(parts.withThemes(Themes.none()));
  }

  /** What the stages of the parser look words up in. */
  Lexicons parts() {
    return parts;
  }
}
