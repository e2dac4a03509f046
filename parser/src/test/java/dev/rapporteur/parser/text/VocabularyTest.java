package dev.rapporteur.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.parser.lexicon.LexicalEntries;
import dev.rapporteur.parser.lexicon.Lexicons;
import dev.rapporteur.parser.text.Token.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

/** The words of a report: those printed alike are one. */
class VocabularyTest {

  private static final LexicalEntries ENTRIES = new LexicalEntries(Lexicons.standard());

  @Test
  void wordsPrintedAlikeAreOne() {
    Vocabulary vocabulary = new Vocabulary(ENTRIES, "peace and peace");
    assertThat(vocabulary.at(10, 15, Kind.WORD)).isSameAs(vocabulary.at(0, 5, Kind.WORD));
  }

  @Test
  void aCapitalMakesAnotherWordOfTheSameLetters() {
    Vocabulary vocabulary = new Vocabulary(ENTRIES, "Peace, peace");
    Word capital = vocabulary.at(0, 5, Kind.WORD);
    Word small = vocabulary.at(7, 12, Kind.WORD);
    assertThat(capital.lower()).isEqualTo(small.lower());
    assertThat(capital.nameable()).isTrue();
    assertThat(small.nameable()).isFalse();
  }

  @Test
  void aMarkCanOpenOrCloseAQuotation() {
    Vocabulary vocabulary = new Vocabulary(ENTRIES, "\"");
    Word mark = vocabulary.at(0, 1, Kind.PUNCTUATION);
    Word opening = vocabulary.as(mark, 0, Kind.QUOTE_OPEN);
    assertThat(opening.quote()).isTrue();
    assertThat(opening.lower()).isEqualTo(mark.lower());
    assertThat(vocabulary.at(0, 1, Kind.PUNCTUATION)).isSameAs(mark);
  }

  @Test
  void aMarkMeansWhatItStandsFor() {
    Vocabulary vocabulary = new Vocabulary(ENTRIES, "''Peace''");
    Word mark = vocabulary.at(0, 2, Kind.PUNCTUATION, "\"");
    assertThat(mark.text()).isEqualTo("''");
    assertThat(mark.is("\"")).isTrue();
  }

  /** Two letters each, with one hash code: 4,096 words that a table cannot tell apart. */
  @Test
  void wordsThatCollideAreReadAllTheSame() {
    StringBuilder report = new StringBuilder();
    for (int word = 0; word < 4096; word++) {
      for (int bit = 0; bit < 12; bit++) {
        report.append((word >> bit & 1) == 0 ? "Aa" : "BB");
      }
    }
    Vocabulary vocabulary = new Vocabulary(ENTRIES, report.toString());
    for (int start = 0; start < report.length(); start += 24) {
      assertThat(vocabulary.at(start, start + 24, Kind.WORD).text())
          .isEqualTo(report.substring(start, start + 24));
    }
  }

  @Property(seed = "1")
  void aWordIsWhatIsPrinted(@ForAll @NotEmpty String report) {
    Vocabulary vocabulary = new Vocabulary(ENTRIES, report);
    for (int end = 1; end <= report.length(); end++) {
      assertThat(vocabulary.at(0, end, Kind.WORD).text()).isEqualTo(report.substring(0, end));
    }
  }
}
