package dev.rapporteur.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SourceText;
import dev.rapporteur.core.SummitCoverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.datatype.guava.GuavaModule;

/** Given a sample report, this is read: its JSON beside it says what, record by record. */
class SeedsTest {

  private static final Path SEEDS =
      Path.of("..", "seeds", "src", "main", "resources", "dev", "rapporteur", "seeds");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new GuavaModule())
          .withConfigOverride(
              ImmutableList.class,
              list -> list.setNullHandling(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL)))
          .build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s01_apec_retold",
        "s02_sco_peoples_daily",
        "s03_asean_bilateral_xinhua",
        "s04_cop30_reuters",
        "s05_nato_ap",
        "s06_au_afp",
        "s07_brics_tass",
        "s08_g20_yonhap",
        "s09_quad_readout",
        "s10_eu_pif_declaration"
      })
  void areReadAsTheirRecordsSay(String name) throws IOException {
    assumeTrue(Files.isDirectory(SEEDS));
    SummitCoverage records =
        MAPPER.readValue(file("rendered", name + ".json"), SummitCoverage.class);
    String text = file("reports", name + ".txt");
    assertThat(CoverageParser.standard().parse(SourceText.of(name, text))).isEqualTo(records);
  }

  private static String file(String folder, String name) throws IOException {
    return Files.readString(SEEDS.resolve(folder).resolve(name));
  }
}
