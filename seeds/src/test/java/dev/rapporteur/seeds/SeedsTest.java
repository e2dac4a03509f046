package dev.rapporteur.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedsTest {

  @Test
  void areTenInTheOrderOfTheirNames() {
    assertThat(Seeds.all()).extracting(Seed::name).hasSize(10).isSorted().isEqualTo(Seeds.names());
  }

  @Test
  void areFoundByName() {
    assertThat(Seeds.named("s04_cop30_reuters").text()).startsWith("Island states tell lenders");
  }

  @Test
  void sayWhichNamesThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Seeds.named("cop30"))
        .withMessageStartingWith("no seed is named cop30; there are [s01_apec_retold, ");
  }

  @Test
  void noFileIsForgotten() throws IOException {
    Stream<String> expected =
        Seeds.names().stream()
            .flatMap(
                name ->
                    Stream.of(
                        "acts/" + name + ".json",
                        "rendered/" + name + ".json",
                        "rendered/" + name + ".md",
                        "reports/" + name + ".json",
                        "reports/" + name + ".txt"));

    assertThat(SeedFiles.all()).containsExactlyInAnyOrderElementsOf(expected.toList());
  }

  @ParameterizedTest
  @MethodSource("dev.rapporteur.seeds.Seeds#all")
  void goByTheirNames(Seed seed) {
    assertThat(seed).hasToString(seed.name());
    assertThat(seed.source().id()).isEqualTo(seed.name());
    assertThat(seed.source().text()).isEqualTo(seed.text());
  }
}
