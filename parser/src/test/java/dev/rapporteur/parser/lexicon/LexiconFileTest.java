package dev.rapporteur.parser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconFileTest {

  @Test
  void isReadWithoutCommentsAndBlankLines() {
    assertThat(LexiconFile.read("lexicon-file-test.txt"))
        .containsExactly(
            List.of("Gülşen", "one two", "3"), List.of("trimmed", "fields"), List.of("alone"));
  }

  @Test
  void isRefusedWhereAnEntryHasNotTheWantedFields() {
    assertThatThrownBy(() -> LexiconFile.read("lexicon-file-test.txt", 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lexicon-file-test.txt: 3 fields wanted in [trimmed, fields]");
  }

  @Test
  void isRefusedWhereItDoesNotExist() {
    assertThatThrownBy(() -> LexiconFile.read("no-such-file.txt"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-such-file.txt");
  }

  @ParameterizedTest
  @CsvSource({"words.tsv, 2", "function-words.txt, 2", "abbreviations.txt, 1", "cues.txt, 4"})
  void ofTheLibraryHoldsNoEmptyField(String name, int fields) {
    assertThat(LexiconFile.read(name, fields))
        .isNotEmpty()
        .allSatisfy(entry -> assertThat(entry).noneMatch(String::isBlank));
  }

  @ParameterizedTest
  @ValueSource(strings = {"words.tsv", "function-words.txt", "abbreviations.txt"})
  void ofTheLibraryHoldsNoFormTwice(String name) {
    assertThat(LexiconFile.read(name)).extracting(entry -> entry.get(0)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"words.tsv", "function-words.txt"})
  void ofTheLibraryHoldsFormsInLowerCase(String name) {
    assertThat(LexiconFile.read(name))
        .extracting(entry -> entry.get(0))
        .allSatisfy(form -> assertThat(form).isEqualTo(form.toLowerCase(Locale.ROOT)));
  }
}
