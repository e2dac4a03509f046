package dev.rapporteur.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Credit;
import dev.rapporteur.core.Dateline;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.NamedDocument;
import dev.rapporteur.core.Organization;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.Summit;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.entry.Agency;
import dev.rapporteur.parser.entry.Body;
import dev.rapporteur.parser.entry.Cue;
import dev.rapporteur.parser.entry.Cue.Force;
import dev.rapporteur.parser.entry.Cue.Frame;
import dev.rapporteur.parser.entry.NamedMeeting;
import dev.rapporteur.parser.entry.Office;
import dev.rapporteur.parser.entry.Place;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a user adds to the lexicon is read from then on; without it, it is not. */
class LexiconTest {

  private static final Lexicon STANDARD = Lexicon.standard();
  private static final String CALL = "President Duarte called for a lunar base and for free trade.";

  @Test
  void anAgency() {
    Agency reefwire = new Agency(Agency.Kind.WIRE, "Reefwire", ImmutableList.of("RFW"));
    String text = "Mayors meet\n\nSUVA, March 4 (RFW) -- The mayors met.\n";
    assertThat(read(text, STANDARD).report().agency()).contains("RFW");
    assertThat(read(text, STANDARD.withAgency(reefwire)).report().agency()).contains("Reefwire");
  }

  @Test
  void aBody() {
    Body circle = new Body("Circle of Reefs", ImmutableList.of("CoRe"), Optional.empty());
    String body = "Duarte joined the Circle of Reefs on Monday.";
    assertThat(told(body, STANDARD).organizations()).isEmpty();
    assertThat(told(body, STANDARD.withBody(circle)).organizations())
        .extracting(Organization::name)
        .containsExactly("Circle of Reefs");
  }

  @Test
  void aReportingVerb() {
    Cue trumpet =
        new Cue(
            "trumpet",
            ImmutableList.of(),
            ImmutableSet.of(Frame.CLAUSE),
            Force.NEUTRAL,
            Optional.empty());
    String body = "President Duarte trumpeted that the reef is dying.";
    assertThat(told(body, STANDARD).statements()).isEmpty();
    assertThat(MiniReport.of(body, with(STANDARD.withCue(trumpet))).attributions())
        .containsExactly(
            "source-cue-content: President Duarte | trumpeted | that the reef is dying | INDIRECT");
  }

  @Test
  void aMeeting() {
    NamedMeeting tides = new NamedMeeting("Turning of Tides", ImmutableList.of(), "Tides");
    String body = "The 3rd Turning of Tides opened on Monday.";
    assertThat(told(body, STANDARD).summit()).isEmpty();
    assertThat(told(body, STANDARD.withMeeting(tides)).summit().flatMap(Summit::series))
        .contains("Tides");
  }

  @Test
  void anOffice() {
    Office elder = new Office("reefkeeper", Office.Kind.OFFICE, Optional.empty());
    String body = "Reefkeeper Sina Waqa said that the reef is dying.";
    assertThat(told(body, STANDARD.withOffice(elder)).people())
        .extracting(Person::name, person -> person.role().orElse("none"))
        .containsExactly(tuple("Sina Waqa", "Reefkeeper"));
  }

  @Test
  void aPlace() {
    Place village = new Place(Place.Kind.CITY, "Navutuloa", ImmutableList.of());
    String text = "Mayors meet\n\nNAVUTULOA, March 4 (AP) -- The mayors met.\n";
    assertThat(place(read(text, STANDARD.withPlace(village)))).contains("Navutuloa");
  }

  @Test
  void aCountry() {
    String body = "Ruritanian President Sina Waqa said that the reef is dying.";
    assertThat(told(body, STANDARD.withCountry("Ruritanian", "Ruritania")).people())
        .extracting(Person::affiliation)
        .containsExactly(Optional.of("Ruritania"));
  }

  @Test
  void anAbbreviation() {
    String body = "President Duarte thanked Capn. Waqa for the rescue.";
    assertThat(told(body, STANDARD.withAbbreviation("Capn")).statements())
        .extracting(said -> said.addressee().map(Excerpt::text).orElse("nobody"))
        .containsExactly("Capn. Waqa");
  }

  @Test
  void nounsThatEndNames() {
    Lexicon ours =
        STANDARD
            .withDocumentNoun("songbook")
            .withOrganizationNoun("canoery")
            .withMeetingNoun("moonrise");
    SummitCoverage coverage =
        told(
            "The 5th ASEAN Moonrise opened here on Monday with the Coral Songbook of the Lagoon"
                + " Canoery.",
            ours);
    assertThat(coverage.documents()).extracting(NamedDocument::name).contains("Coral Songbook");
    assertThat(coverage.organizations()).extracting(Organization::name).contains("Lagoon Canoery");
    assertThat(coverage.summit()).map(Summit::name).contains("ASEAN Moonrise");
  }

  @Test
  void theLabelsOfAHouse() {
    Lexicon ours =
        STANDARD
            .withPublicationLabel("Washed ashore")
            .withCreditLabel("Caught by")
            .withTrailer("Reefdesk note");
    String text =
        """
        Mayors meet

        Washed ashore: 4 March 2026

        The mayors met on Monday.

        The mayors on the beach. Caught by: Sina Waqa/AP

        Reefdesk note: the tide tables follow.
        """;
    SummitCoverage coverage = read(text, ours);
    assertThat(coverage.report().blocks())
        .extracting(Block::kind)
        .contains(Block.Kind.PUBLICATION_LINE, Block.Kind.TRAILER);
    assertThat(coverage.photos())
        .extracting(photo -> photo.credit().flatMap(Credit::agency))
        .containsExactly(Optional.of("AP"));
  }

  @Test
  void aTheme() {
    assertThat(told(CALL, STANDARD.withTheme("space", "lunar")).statements())
        .extracting(Statement::themes)
        .containsExactly(ImmutableList.of("space", "trade"));
    assertThat(told(CALL, STANDARD.withoutThemes().withTheme("space", "lunar")).statements())
        .extracting(Statement::themes)
        .containsExactly(ImmutableList.of("space"));
  }

  @Test
  void theTopicOfATheme() {
    Lexicon ours = STANDARD.withTheme("reefs", "coral").withMediaTopic("reefs", "medtop:06000000");
    assertThat(ours.mediaTopic("reefs")).contains("medtop:06000000");
    assertThat(STANDARD.mediaTopic("climate")).isPresent();
    assertThat(STANDARD.mediaTopic("reefs")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withMediaTopic("reefs", "environment"));
  }

  private static SummitCoverage told(String body, Lexicon lexicon) {
    return MiniReport.of(body, with(lexicon)).coverage();
  }

  private static SummitCoverage read(String text, Lexicon lexicon) {
    return with(lexicon).parse(text);
  }

  private static Optional<String> place(SummitCoverage coverage) {
    return coverage.report().dateline().flatMap(Dateline::place);
  }

  private static CoverageParser with(Lexicon lexicon) {
    return CoverageParser.builder().lexicon(lexicon).build();
  }
}
