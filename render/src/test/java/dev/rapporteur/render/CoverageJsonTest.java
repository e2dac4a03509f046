package dev.rapporteur.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.rapporteur.core.Limits;
import dev.rapporteur.core.SummitCoverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Records become JSON and JSON becomes records, with this module or with Jackson alone. */
class CoverageJsonTest {

  private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
      new com.fasterxml.jackson.databind.ObjectMapper()
          .registerModules(new GuavaModule(), new Jdk8Module(), new JavaTimeModule());

  private static final JsonMapper JACKSON_3 =
      JsonMapper.builder().addModule(new tools.jackson.datatype.guava.GuavaModule()).build();

  static SummitCoverage[] coverages() {
    return new SummitCoverage[] {Coverages.speech(), Coverages.empty()};
  }

  @ParameterizedTest
  @MethodSource("coverages")
  void readsWhatItWrote(SummitCoverage coverage) {
    assertThat(CoverageJson.read(JsonRenderer.compact().render(coverage))).isEqualTo(coverage);
    assertThat(CoverageJson.read(JsonRenderer.pretty().render(coverage))).isEqualTo(coverage);
  }

  @ParameterizedTest
  @MethodSource("coverages")
  void bothJacksonsWriteTheSameTree(SummitCoverage coverage) throws Exception {
    var tree = JACKSON_2.readTree(JsonRenderer.compact().render(coverage));
    assertThat(JACKSON_2.readTree(JACKSON_2.writeValueAsString(coverage))).isEqualTo(tree);
    assertThat(JACKSON_2.readTree(JACKSON_3.writeValueAsString(coverage))).isEqualTo(tree);
  }

  @ParameterizedTest
  @MethodSource("coverages")
  void bothJacksonsReadEachOther(SummitCoverage coverage) throws Exception {
    assertThat(JACKSON_3.readValue(JACKSON_2.writeValueAsString(coverage), SummitCoverage.class))
        .isEqualTo(coverage);
    assertThat(JACKSON_2.readValue(JACKSON_3.writeValueAsString(coverage), SummitCoverage.class))
        .isEqualTo(coverage);
  }

  @Test
  void passesOverWhatItDoesNotKnow() {
    String json = JsonRenderer.compact().render(Coverages.empty());
    assertThat(CoverageJson.read(json.replace("\"source\":", "\"extra\":[1],\"source\":")))
        .isEqualTo(Coverages.empty());
  }

  @Test
  void takesAnAbsentListForAnEmptyOne() {
    String json = JsonRenderer.compact().render(Coverages.empty());
    assertThat(json).contains("\"people\":[],\"organizations\":[],");
    assertThat(
            CoverageJson.read(
                json.replace("\"people\":[],\"organizations\":[],", "\"people\":null,")))
        .isEqualTo(Coverages.empty());
  }

  @Test
  void refusesARecordThatLacksWhatItMustHave() {
    String json = JsonRenderer.compact().render(Coverages.empty());
    String diagnostic = "\"diagnostics\":[{\"code\":\"YEAR_UNKNOWN\"}]";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoverageJson.read(json.replace("\"diagnostics\":[]", diagnostic)))
        .withMessageContaining("message");
  }

  @Test
  void namesTheSchemaVersionThatItCannotRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoverageJson.read("{\"schemaVersion\":\"99\"}"))
        .withMessage("coverage of schema version 1 can be read, not of version '99'");
  }

  @Test
  void refusesWhatIsOverTheLimit() {
    String json = JsonRenderer.compact().render(Coverages.empty());
    Limits enough = Limits.standard().withMaxJsonCharacters(json.length());
    Limits tooFew = Limits.standard().withMaxJsonCharacters(json.length() - 1);
    assertThat(CoverageJson.read(json, enough)).isEqualTo(Coverages.empty());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoverageJson.read(json, tooFew))
        .withMessageEndingWith("Limits.withMaxJsonCharacters raises it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoverageJson.read(json, "", tooFew))
        .withMessageEndingWith("Limits.withMaxJsonCharacters raises it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev.rapporteur.core.SpeechAct$Call", "java.lang.Thread", "call"})
  void takesNoNameOfAClassForAKind(String name) {
    String json = JsonRenderer.compact().render(Coverages.speech());
    assertThat(json).contains("\"kind\":\"CALL\"");
    String other = json.replace("\"kind\":\"CALL\"", "\"kind\":\"" + name + "\"");
    assertThatIllegalArgumentException().isThrownBy(() -> CoverageJson.read(other));
    String marked =
        json.replace("\"kind\":\"CALL\"", "\"@class\":\"" + name + "\",\"kind\":\"CALL\"");
    assertThat(CoverageJson.read(marked)).isEqualTo(Coverages.speech());
  }

  @Test
  void refusesWhatIsNestedDeeperThanRecordsAre() {
    String json = JsonRenderer.compact().render(Coverages.empty());
    String deep = "\"extra\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",\"source\":";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoverageJson.read(json.replace("\"source\":", deep)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no JSON",
        "{\"schemaVersion\":\"1\"",
        "{\"schemaVersion\":\"1\"}",
        "[]",
        "null"
      })
  void refusesWhatIsNoCoverage(String json) {
    assertThatIllegalArgumentException().isThrownBy(() -> CoverageJson.read(json));
  }
}
