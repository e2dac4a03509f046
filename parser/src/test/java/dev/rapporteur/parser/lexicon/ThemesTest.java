package dev.rapporteur.parser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** An open vocabulary of themes, tied to the IPTC Media Topics. */
class ThemesTest {

  private final Themes standard = Themes.standard();

  @Test
  void aThemeHasTheMediaTopicThatComesNearest() {
    assertThat(standard.mediaTopic("climate")).contains("medtop:20000418");
    assertThat(standard.mediaTopic("trade")).contains("medtop:20000373");
    assertThat(standard.mediaTopic("development")).isEmpty();
  }

  @Test
  void wordsStandOnceInATheme() {
    standard
        .phrases()
        .asMap()
        .forEach((code, words) -> assertThat(new HashSet<>(words)).as(code).hasSameSizeAs(words));
  }

  @Test
  void wordsAreInLowerCase() {
    assertThat(standard.phrases().values())
        .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
  }

  @Test
  void aUserPutsAnotherVocabularyInItsPlace() {
    Themes own = Themes.none().with("reefs", "coral").withMediaTopic("reefs", "medtop:06000000");

    assertThat(own.phrases().keySet()).containsExactly("reefs");
    assertThat(own.mediaTopic("reefs")).contains("medtop:06000000");
  }

  @Test
  void aMediaTopicIsACode() {
    assertThatThrownBy(() -> Themes.none().withMediaTopic("reefs", "environment"))
        .hasMessageContaining("a media topic reads like medtop:20000418, and not environment");
  }
}
