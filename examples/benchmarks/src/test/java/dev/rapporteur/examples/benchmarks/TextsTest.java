package dev.rapporteur.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rapporteur.seeds.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {

  @Test
  void seedsAreReadOneByOne() {
    assertThat(Texts.named("seeds")).hasSameSizeAs(Seeds.names());
  }

  @Test
  void theLargeTextHoldsTheSeedsOverAndOver() {
    assertThat(Texts.named("large"))
        .singleElement()
        .asString()
        .contains(Seeds.all().get(9).text() + "\n\n" + Seeds.all().get(0).text());
    assertThat(Texts.charactersOf("large")).isGreaterThan(500_000);
  }

  @Test
  void anyOtherNameIsThatOfAFolderOfTexts(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("b.txt"), "second");
    Files.writeString(folder.resolve("a.txt"), "first");
    Files.writeString(folder.resolve("a.json"), "{}");
    assertThat(Texts.named(folder.toString())).containsExactly("first", "second");
    assertThat(Texts.charactersOf(folder.toString())).isEqualTo(11);
  }

  @Test
  void aFolderWithoutTextsIsRefused(@TempDir Path folder) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Texts.named(folder.toString()))
        .withMessageContaining("there is no .txt file in the folder");
  }

  @Test
  void textsAreRepeatedUpToALength(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "one");
    Files.writeString(folder.resolve("b.txt"), "two");
    assertThat(Texts.repeated(folder.toString(), 11)).isEqualTo("one\n\ntwo\n\none\n\n");
  }
}
