package dev.rapporteur.parser.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.NamedDocument;
import dev.rapporteur.core.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which organizations and documents are named. */
class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "They will build a World Artificial Intelligence Cooperation Organization.|World Artificial"
            + " Intelligence Cooperation Organization",
        "The group belongs to the SCO Business Council.|SCO Business Council",
        "She teaches at the University of St. Andrews.|University of St. Andrews",
        "Some want the Fund for Responding to Loss and Damage to act.|Fund for Responding to Loss"
            + " and Damage",
        "Russia's Agriculture Ministry reported it.|Agriculture Ministry",
        "Inês Falcão, who runs the coastal charity Maré Alta, wept.|Maré Alta",
        "Members of the Group of 20 (G20) met.|Group of 20",
        "The Alliance of Small Island States (AOSIS) spoke. AOSIS left.|Alliance of Small Island"
            + " States",
        "The 47th ASEAN Summit opened.|ASEAN",
      })
  void organizationsGoByTheirFullestForm(String text, String name) {
    assertThat(Reading.of(text).organizations())
        .extracting(Organization::name)
        .containsExactly(name);
  }

  @Test
  void theAgencyThatIssuesTheReportIsNoOrganizationInIt() {
    String text = "He told Reuters so.";
    assertThat(Reading.of(text).organizations())
        .extracting(Organization::name)
        .containsExactly("Reuters");
    assertThat(Reading.issuedBy("Reuters", text).organizations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"EU", "the EU", "the European Union", "the Union"})
  void anOrganizationIsFoundByAnyOfItsNames(String name) {
    OrganizationIndex organizations = Reading.of("The European Union agreed.").organizationIndex();
    assertThat(organizations.named(name)).map(Organization::name).hasValue("European Union");
    assertThat(organizations.named("the Forum")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "to implement the United Nations 2030 Agenda for Sustainable Development|2030 Agenda for"
            + " Sustainable Development",
        "China has submitted its 2035 Nationally Determined Contributions on climate.|2035"
            + " Nationally Determined Contributions",
        "to carry out the SCO Development Strategy until 2035 in a balanced manner|SCO Development"
            + " Strategy until 2035",
        "entry into force of the Agreement on Marine Biological Diversity of Areas beyond National"
            + " Jurisdiction, and|Agreement on Marine Biological Diversity of Areas beyond National"
            + " Jurisdiction",
        "a four-page plan called the \"Ankara Commitment,\" any ally|Ankara Commitment",
        "reaffirm the Charter of the United Nations|Charter of the United Nations",
        "a text that would tie Agenda 2063, the long-term blueprint|Agenda 2063",
        "the NATO 2030 agenda is done|NATO 2030 agenda",
        "under the Wilmington Declaration of 2024.|Wilmington Declaration",
        "Suva Declaration of the Leaders of the Pacific|Suva Declaration",
        "leaders endorsed the Aotearoa Plan of Action for an open economy|Aotearoa Plan of Action",
        "progress under its 14th Five-Year Plan was swift|14th Five-Year Plan",
        "to verify the Tokyo accord; the Tokyo accords bind all|Tokyo accord",
      })
  void documentsHaveYearsAndTailsInTheirNames(String text, String name) {
    assertThat(Reading.of(text).documents()).extracting(NamedDocument::name).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They signed a plan of action for 2026-2030 and a protocol on fruit.",
        "The General Agreement on Tariffs and Trade met.",
        "The Andean Pact countries agree.",
        "They met in the Harbour Convention Center.",
      })
  void notEveryAgreementIsADocument(String text) {
    assertThat(Reading.of(text).documents()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "The World Health Organisation spoke. The World Health Organization left.|World Health"
            + " Organisation",
        "The Asia-Pacific Trade Fund spoke. The Asia Pacific Trade Fund left.|Asia-Pacific Trade"
            + " Fund",
        "The Harbour Labour Council spoke. The Harbour Labor Council left.|Harbour Labour Council",
      })
  void variantsOfSpellingAreOne(String text, String name) {
    assertThat(Reading.of(text).organizations())
        .singleElement()
        .satisfies(body -> assertThat(body.name()).isEqualTo(name))
        .satisfies(body -> assertThat(body.mentions()).hasSize(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "She had ties to the Hells Angels biker gang.|Hells Angels",
        "Environment Canada spokesperson Ana Kell left.|Environment Canada",
        "He toured the Old Green Space Museum of McMinnville, Oregon, today.|Old Green Space"
            + " Museum",
        "It came from the Bureau of Western Affairs Rachil Poynterd today.|Bureau of Western Affairs",
        "The Justice Department said so.|Justice Department",
        "It is led by the Brussels-based Egmont Foundation.|Egmont Foundation",
        "The Securities and Exchange Commission agreed.|Securities and Exchange Commission",
        "Tofutti Brands Inc sold it.|Tofutti Brands Inc",
      })
  void organizationsAreCutWhereTheyEnd(String text, String name) {
    assertThat(Reading.of(text).organizations())
        .extracting(Organization::name)
        .containsExactly(name);
  }

  @Test
  void aNameAfterAndIsAnother() {
    assertThat(
            Reading.of("The Department of State and the Center for Private Enterprise met.")
                .organizations())
        .extracting(Organization::name)
        .containsExactly("Department of State", "Center for Private Enterprise");
  }

  @Test
  void placesAreNoOrganizations() {
    assertThat(Reading.of("Rain fell on the West Bank.").organizations()).isEmpty();
  }

  @Test
  void anAcronymOfADocumentIsItsMention() {
    assertThat(Reading.of("The Blue Roads Agreement (BRA) binds all. The BRA is old.").documents())
        .singleElement()
        .satisfies(document -> assertThat(document.name()).isEqualTo("Blue Roads Agreement"))
        .satisfies(document -> assertThat(document.mentions()).hasSize(3));
  }

  @Test
  void aLawsNameRunsOverItsPrepositions() {
    assertThat(
            Reading.of("Congress passed the Justice for Victims of Trafficking Act.").documents())
        .extracting(NamedDocument::name)
        .containsExactly("Justice for Victims of Trafficking Act");
  }

  @Test
  void aNameMayStandOnTwoLines() {
    assertThat(Reading.of("The European\nUnion agreed.").organizations())
        .extracting(Organization::name)
        .containsExactly("European Union");
  }
}
