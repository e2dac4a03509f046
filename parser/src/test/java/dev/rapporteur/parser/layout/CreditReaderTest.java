package dev.rapporteur.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.parser.lexicon.Agencies;
import dev.rapporteur.parser.lexicon.CreditTerms;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose photo it is, by the credit at the end of a caption or before it. */
class CreditReaderTest {

  private static final String CAPTION = "Ministers read a gauge. ";
  private static final CreditReader READER =
      new CreditReader(Agencies.standard(), CreditTerms.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Xinhua/Li Muhe)|CREDIT|Xinhua|Li Muhe",
        "(Xinhua / Li Muhe)|CREDIT|Xinhua|Li Muhe",
        "(Li Muhe/Xinhua)|CREDIT|Xinhua|Li Muhe",
        "(Photo by Ana Duarte/Xinhua)|CREDIT|Xinhua|Ana Duarte",
        "(Photo by Ana Duarte and Jo/Xinhua)|CREDIT|Xinhua|",
        "(PHOTO BY Ana Duarte)|CREDIT||Ana Duarte",
        "(Photo courtesy of Port of Suva)|CREDIT|Port of Suva|",
        "(Courtesy of Ana Duarte)|CREDIT||Ana Duarte",
        "(Photo from Levuka Museum)|CREDIT|Levuka Museum|",
        "(Photo provided to Xinhua)|CREDIT|Xinhua|",
        "(Photo: Ana Duarte)|CREDIT||Ana Duarte",
        "(Photo/Ana Duarte)|CREDIT||Ana Duarte",
        "(Image: NASA Bill Tavola)|CREDIT|NASA|Bill Tavola",
        "(AP Photo/Ana Duarte, File)|CREDIT|AP|Ana Duarte",
        "(Ana Duarte; Pool)|CREDIT||Ana Duarte",
        "(Ana Duarte, Suva)|NONE||",
        "(Ana Duarte/AFP via Getty Images)|CREDIT|AFP|Ana Duarte",
        "(Ana Duarte/Getty Images)|CREDIT|Getty Images|Ana Duarte",
        "(Getty Images/Levuka Museum)|CREDIT|Levuka Museum|",
        "(Ana Duarte for Xinhua)|CREDIT|Xinhua|Ana Duarte",
        "(Ministry of Waters handout via Reuters)|CREDIT|Reuters|",
        "(Xinhua)|SIGNATURE|Xinhua|",
        "[VCG]|SIGNATURE|VCG|",
        "[Photo/VCG]|CREDIT|VCG|",
        "(Ana Duarte)|NAME||Ana Duarte",
        "(Ana Duarte/Jo Price)|NAME||Ana Duarte",
        "(Strava)|NAME|Strava|",
        "(Levuka Museum)|NAME|Levuka Museum|",
        "(Port of Suva)|NAME|Port of Suva|",
        "(Levuka Museum/Port of Suva)|NAME|Levuka Museum|",
        "(Handout)|CREDIT||",
        "(Levuka Museum/Handout)|CREDIT|Levuka Museum|",
        "(Photo: ana@example.com)|NONE||",
        "(Photo: Ana Duarte/ana@example.com)|CREDIT||Ana Duarte",
        "(Photo: 4 Rivers Board)|CREDIT|4 Rivers Board|",
        "(Photo: dpa)|CREDIT|dpa|",
        "(Photo: which nobody took)|NONE||",
        "(which nobody took)|NONE||",
        "(/)|NONE||",
        "()|NONE||",
        "Photo: Ana Duarte / AFP|CREDIT|AFP|Ana Duarte",
        "Photo by Ana Duarte|CREDIT||Ana Duarte",
        "© Ana Duarte|CREDIT||Ana Duarte",
        "REUTERS/Ana Duarte|CREDIT|Reuters|Ana Duarte",
        "Ana Duarte/Pool via AP|CREDIT|AP|Ana Duarte",
        "File photo: Xinhua|CREDIT|Xinhua|",
        "Handout|CREDIT||",
        "Xinhua|NONE||",
        "Ana Duarte|NONE||",
      })
  void aCreditStandsBehindItsCaption(
      String printed, String form, String agency, String photographer) {
    Optional<CreditParts> credit = READER.atEnd(CAPTION + printed);
    assertThat(credit.map(parts -> parts.form().name()).orElse("NONE")).isEqualTo(form);
    assertThat(credit.flatMap(CreditParts::agency)).isEqualTo(Optional.ofNullable(agency));
    assertThat(credit.flatMap(CreditParts::photographer))
        .isEqualTo(Optional.ofNullable(photographer));
    assertThat(credit.map(parts -> (CAPTION + printed).substring(parts.start(), parts.end())))
        .isEqualTo(credit.map(any -> printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ministers read a gauge Photo: Ana Duarte|Photo: Ana Duarte",
        "Ministers read a gauge File photo/Xinhua|File photo/Xinhua",
        "Ministers read a gauge REUTERS/Ana Duarte|REUTERS/Ana Duarte",
        "Ministers read a gauge! Ana Duarte/AP|Ana Duarte/AP",
        "\"We read a gauge,\" they said.” Ana Duarte/AP|Ana Duarte/AP",
        "Ministers (left) Ana Duarte/AP|Ana Duarte/AP",
        "Ana Duarte/AP|Ana Duarte/AP",
        "Ministers read a gauge.   (Xinhua/Li Muhe).|(Xinhua/Li Muhe).",
        "Ministers (left) read a gauge. (Xinhua/Li Muhe)|(Xinhua/Li Muhe)",
        "Ministers (left) read a gauge. [Photo/VCG].|[Photo/VCG].",
      })
  void aLabelOrAnAgencyWithItsMarkOpensACreditAnywhere(String text, String credit) {
    assertThat(READER.atEnd(text).map(parts -> text.substring(parts.start(), parts.end())))
        .contains(credit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        ")",
        "Ministers read a gauge Photo by Ana Duarte",
        "Ministers read a gauge Ana Duarte/AP",
        "Ministers read a gauge photo: Ana Duarte",
        "Ministers read a gaugePhoto: Ana Duarte",
        "Ministers read a gauge (left)",
        "Ministers read a gauge. Photo: ",
        "They sold the gauge to Reuters via Ana Duarte",
        "Xinhua/Li Muhe)",
        "(Xinhua/Li Muhe]",
        "(Xinhua/Li Muhe) read a gauge"
      })
  void otherWordsAreNoCredit(String text) {
    assertThat(READER.atEnd(text)).isEmpty();
  }

  @Test
  void noCreditIsLongerThanTwoLines() {
    String longest = "(Photo: " + "A".repeat(151) + ")";
    assertThat(READER.atEnd(longest)).isPresent();
    assertThat(READER.atEnd("(Photo: " + "A".repeat(152) + ")")).isEmpty();
    assertThat(READER.atEnd("They met. Photo: " + "A".repeat(153))).isPresent();
    assertThat(READER.atEnd("They met. Photo: " + "A".repeat(154))).isEmpty();
    assertThat(READER.atStart("(Photo: " + "A".repeat(151) + ") They met.")).isPresent();
    assertThat(READER.atStart("(Photo: " + "A".repeat(152) + ") They met.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Xinhua/Li Muhe) They met.|(Xinhua/Li Muhe)|Xinhua",
        "[Photo/VCG] They met.|[Photo/VCG]|VCG",
        "(AP Photo/Ana Duarte) They met (again).|(AP Photo/Ana Duarte)|AP"
      })
  void aCreditMayStandBeforeItsCaption(String text, String printed, String agency) {
    assertThat(READER.atStart(text))
        .hasValueSatisfying(
            credit -> {
              assertThat(text.substring(credit.start(), credit.end())).isEqualTo(printed);
              assertThat(credit.agency()).contains(agency);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "They met.",
        "(Xinhua) They met.",
        "(Ana Duarte) They met.",
        "(Xinhua/Li Muhe They met.",
        "(Xinhua/Li Muhe] They met.",
        "(Xinhua/Li Muhe)",
        "Xinhua/Li Muhe) They met."
      })
  void aCreditBeforeItsCaptionIsSureAndInBrackets(String text) {
    assertThat(READER.atStart(text)).isEmpty();
  }
}
