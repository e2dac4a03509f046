package dev.rapporteur.parser.lexicon;

import org.immutables.value.Value;

/**
 * All that the parser knows of words and of the world, as data, part by part. It is immutable; a
 * part is extended and put in place of the standard one:
 *
 * <pre>{@code
 * Lexicons standard = Lexicons.standard();
 * Lexicons extended = standard.withThemes(standard.themes().with("space", "lunar"));
 * }</pre>
 *
 * @param words the classes of word forms
 * @param abbreviations words with a full stop that ends no sentence
 * @param cues the reporting expressions
 * @param actWords words inside a content that tell what saying it does
 * @param themes the themes of statements
 * @param agencies news agencies and portals
 * @param places cities, states and regions
 * @param months the names of months
 * @param creditTerms the terms of photo credits
 * @param publicationTerms the terms of publication lines
 * @param trailerTerms the terms of trailers
 * @param offices titles and offices of people
 * @param countries the names, demonyms and capitals of states
 * @param bodies organizations of states
 * @param meetings summits and series of meetings
 * @param nameNouns the nouns that make names of organizations and documents
 * @param meetingTerms the words around the names of meetings, and for meetings without a name
 */
@Value.Builder
public record Lexicons(
    Words words,
    Abbreviations abbreviations,
    Cues cues,
    ActWords actWords,
    Themes themes,
    Agencies agencies,
    Places places,
    Months months,
    CreditTerms creditTerms,
    PublicationTerms publicationTerms,
    TrailerTerms trailerTerms,
    Offices offices,
    Countries countries,
    Bodies bodies,
    NamedMeetings meetings,
    NameNouns nameNouns,
    MeetingTerms meetingTerms)
    implements WithLexicons {

  /** The lexicon that comes with the library. */
  public static Lexicons standard() {
    return Standard.LEXICON;
  }

  /** Loads the data files once, when they are first asked for. */
  private static final class Standard {
    static final Lexicons LEXICON =
        new LexiconsBuilder()
            .words(Words.standard())
            .abbreviations(Abbreviations.standard())
            .cues(Cues.standard())
            .actWords(ActWords.standard())
            .themes(Themes.standard())
            .agencies(Agencies.standard())
            .places(Places.standard())
            .months(Months.standard())
            .creditTerms(CreditTerms.standard())
            .publicationTerms(PublicationTerms.standard())
            .trailerTerms(TrailerTerms.standard())
            .offices(Offices.standard())
            .countries(Countries.standard())
            .bodies(Bodies.standard())
            .meetings(NamedMeetings.standard())
            .nameNouns(NameNouns.standard())
            .meetingTerms(MeetingTerms.standard())
            .build();
  }
}
