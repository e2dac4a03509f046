package dev.rapporteur.parser.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.Role;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.entry.Office.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is named, by which name, in which role. */
class PeopleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "Chinese Premier Shen Yuanbai spoke first.|Shen Yuanbai|Chinese Premier",
        "The foreign minister, Ilko Branev, agreed.|Ilko Branev|foreign minister",
        "Norway's climate envoy, Sigrid Aas-Bøhm, said so.|Sigrid Aas-Bøhm|Norway's climate envoy",
        "Leilani Toroa, the Cook Islands' environment minister and the bloc's lead negotiator,"
            + " left.|Leilani Toroa|Cook Islands' environment minister",
        "It pleased Zarina Muhabbat, a municipal transport planner.|Zarina Muhabbat|municipal"
            + " transport planner",
        "President Orla T. Vance of the United States waved.|Orla T. Vance|President",
        "It was chaired by Ms. Ilse Van Rhijn, President of the European Council.|Ilse Van"
            + " Rhijn|President of the European Council",
        "Minister for Trade Noh Jae-kyung told pool reporters.|Noh Jae-kyung|Minister for Trade",
        "Deputy Prime Minister and Defense Minister Ruan Malley arrived.|Ruan Malley|Deputy Prime"
            + " Minister and Defense Minister",
        "A report by He Ruolan, head of the green group of the SCO Business Council.|He Ruolan|head"
            + " of the green group of the SCO Business Council",
        "Governor of Washington Brisa Kolland said little.|Brisa Kolland|Governor of Washington",
        "Secretary-General Lord Pembury offered help.|Lord Pembury|Secretary-General",
        "She met Vietnamese Deputy Prime Minister Đặng Quốc Thiện.|Đặng Quốc Thiện|Vietnamese"
            + " Deputy Prime Minister",
        "President Corwin R. Tesk, Jr. spoke.|Corwin R. Tesk, Jr.|President",
      })
  void namesHaveTheirRoles(String text, String name, String role) {
    assertThat(Reading.of(text).people())
        .singleElement()
        .satisfies(person -> assertThat(person.name()).isEqualTo(name))
        .satisfies(person -> assertThat(person.role()).hasValue(role));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Enough,\" said Inês Falcão, who runs a mill.",
        "When Inês Falcão arrived, it rained.",
        "The trip of Dr. Inês Falcão ended.",
      })
  void aNameNeedsNoRole(String text) {
    assertThat(Reading.of(text).people())
        .singleElement()
        .satisfies(person -> assertThat(person.name()).isEqualTo("Inês Falcão"))
        .satisfies(person -> assertThat(person.role()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talks went on in Stung Treng on Monday.",
        "The Red Sea and the Kulma Pass stay open.",
        "SCO Member States agreed.",
        "The Foreign Ministry declined to comment.",
        "Prime Minister on Tuesday, President on Friday.",
      })
  void placesBodiesAndOfficesAreNoPeople(String text) {
    assertThat(Reading.of(text).people()).isEmpty();
  }

  @Test
  void aSurnameGoesToItsBearer() {
    String text = "Chinese Premier Shen Yuanbai came. Shen sat down.";
    Person shen = Reading.of(text).people().get(0);
    assertThat(shen.mentions()).extracting(Excerpt::text).containsExactly("Shen Yuanbai", "Shen");
    assertThat(shen.affiliation()).hasValue("China");
  }

  @Test
  void aShortFirstNameWithTheSameSurnameIsOnePerson() {
    Entities entities =
        Reading.of("President Jo Tesk left. President Jonah R. Tesk Jr. was tired.");
    assertThat(entities.people()).extracting(Person::name).containsExactly("Jonah R. Tesk Jr.");
  }

  @Test
  void anotherFirstNameOrRoleWithTheSameSurnameIsAnother() {
    assertThat(Reading.of("President John Tesk left. President Jane Tesk came.").people())
        .hasSize(2);
    assertThat(Reading.of("President John Tesk left. Senator Johanna Tesk came.").people())
        .hasSize(2);
  }

  @Test
  void twoBearersOfOneSurnameStayTwo() {
    PersonIndex people =
        Reading.of("President Ana Kell met Senator Bor Kell. Kell smiled.").personIndex();
    assertThat(people.named("Kell"))
        .extracting(Person::name)
        .containsExactly("Ana Kell", "Bor Kell");
    assertThat(people.named("Bor Kell")).hasSize(1);
    assertThat(people.people()).allSatisfy(person -> assertThat(person.mentions()).hasSize(1));
  }

  @ParameterizedTest
  @CsvSource({
    "the Chinese premier, Shen Yuanbai",
    "Tajik PM, Firdavs Sharifbek",
    "the finance minister, Otto Lind",
  })
  void aDescriptionFitsOneRole(String description, String name) {
    PersonIndex people =
        Reading.of(
                "Chinese Premier Shen Yuanbai, Tajik Prime Minister Firdavs Sharifbek and German"
                    + " Finance Minister Otto Lind met. Chinese Vice Premier Bai Rong was there.")
            .personIndex();
    assertThat(people.inRole(description)).map(Person::name).hasValue(name);
    assertThat(people.inRole("the premier")).isEmpty();
    assertThat(people.inRole("the king")).isEmpty();
  }

  @Test
  void onlyTitlesTellAGender() {
    PersonIndex people =
        Reading.of("Ms. Una Verle met King Orm and Senator Kim Dale.").personIndex();
    assertThat(people.people()).hasSize(3);
    assertThat(people.gender(people.named("Verle").get(0))).hasValue(Gender.FEMALE);
    assertThat(people.gender(people.named("Orm").get(0))).hasValue(Gender.MALE);
    assertThat(people.gender(people.named("Dale").get(0))).isEmpty();
  }

  @Test
  void aSpanFindsThePersonInIt() {
    PersonIndex people = Reading.of("President Ana Kell met Senator Bor Lund.").personIndex();
    assertThat(people.in(new Span(0, 18))).map(Person::name).hasValue("Ana Kell");
    assertThat(people.in(new Span(19, 23))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Japanese Prime Minister Shinzo Abe spoke. Prime Minister Abe Shinzo left.",
        "Prime Minister Abe Shinzo spoke. Prime Minister Shinzo Abe left.",
      })
  void aNameInEitherOrderIsOnePerson(String text) {
    assertThat(Reading.of(text).people())
        .singleElement()
        .satisfies(person -> assertThat(person.mentions()).hasSize(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Yoon Suk-yeol spoke. President Yoon Suk Yeol left.",
        "President Ana Erdoğan spoke. President Ana Erdogan left.",
      })
  void hyphensAndDiacriticsMakeNoOther(String text) {
    assertThat(Reading.of(text).people()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "Outgoing Prime Minister Ana Kell spoke.|OUTGOING",
        "Former Prime Minister Ana Kell spoke.|FORMER",
        "Acting President Ana Kell spoke.|ACTING",
        "Ana Kell, the interim finance minister, spoke.|ACTING",
        "President-elect Ana Kell spoke.|INCOMING",
        "Prime Minister-designate Ana Kell spoke.|INCOMING",
        "Prime Minister Ana Kell spoke.|HELD",
      })
  void aTitleTellsHowAnOfficeIsHeld(String text, Role.Tenure tenure) {
    assertThat(Reading.of(text).people().get(0).roles())
        .extracting(Role::tenure)
        .containsExactly(tenure);
  }

  @Test
  void aRoleThatChangesWithinAReportIsKept() {
    Person kell =
        Reading.of(
                "Outgoing Prime Minister Ana Kell spoke. The former prime minister, Ana Kell, left."
                    + " Outgoing Prime Minister Ana Kell had won.")
            .people()
            .get(0);
    assertThat(kell.role()).hasValue("Outgoing Prime Minister");
    assertThat(kell.roles())
        .extracting(role -> role.title().text())
        .containsExactly("Outgoing Prime Minister", "former prime minister");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "National Security Advisor to the Vice President Bor Lund left.|Bor Lund|National Security"
            + " Advisor to the Vice President",
        "Bor Lund was forced to resign as Foreign Affairs minister.|Bor Lund|Foreign Affairs"
            + " minister",
        "It helped [former Museum of Flight CEO] Bor Lund to go.|Bor Lund|former Museum of Flight"
            + " CEO",
        "Prime Minister Theresa May said so.|Theresa May|Prime Minister",
        "Vice President of the United States Ana Kell spoke.|Ana Kell|Vice President of the United"
            + " States",
        "President von der Brandt spoke.|von der Brandt|President",
        "Governor J.B. Lundt spoke.|J.B. Lundt|Governor",
        "Taoiseach Ana Kell spoke.|Ana Kell|Taoiseach",
        "Envoy for Asia and North Africa Brun Tolk spoke.|Brun Tolk|Envoy for Asia and North Africa",
        "\"Yes,\" said Rival Brun Tolk, who left.|Brun Tolk|-",
        "Senators Brun Tolk and Ana Kell left.|Brun Tolk|-",
      })
  void namesAndRolesAreCutWhereTheyEnd(String text, String name, String role) {
    assertThat(Reading.of(text).people()).extracting(Person::name).contains(name);
    Person person = Reading.of(text).personIndex().named(name).get(0);
    assertThat(person.role().orElse("-")).isEqualTo(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kodak Film Inc said it grew.",
        "The Justice Department said so.",
        "Director of Preparedness met them.",
        "CEO of Northern Veterans met them.",
        "Trade in Southeast Asia said little.",
      })
  void firmsDepartmentsAndQualitiesAreNoPeople(String text) {
    assertThat(Reading.of(text).people()).isEmpty();
  }

  @Test
  void anAffiliationIsTheBodyThatTheRoleNames() {
    assertThat(Reading.of("Ana Kell, head of the Harbour Trade Council, spoke.").people())
        .singleElement()
        .satisfies(kell -> assertThat(kell.affiliation()).hasValue("Harbour Trade Council"));
  }
}
