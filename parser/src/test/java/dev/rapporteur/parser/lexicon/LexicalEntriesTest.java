package dev.rapporteur.parser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import dev.rapporteur.parser.entry.Office;
import dev.rapporteur.parser.lexicon.LexicalEntry.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lexicon says of one word. */
class LexicalEntriesTest {

  private static final LexicalEntries ENTRIES = new LexicalEntries(Lexicons.standard());

  @Test
  void anEntryHoldsWhatTheLexiconsSay() {
    LexicalEntry said = entry("said");
    assertThat(said.classes()).contains(WordClass.VERB_PAST);
    assertThat(said.cues()).isEqualTo(Cues.standard().of("said"));
    assertThat(entry("Bank").shows(NameNouns.Kind.ORGANIZATION)).isTrue();
    assertThat(entry("President").stands(Office.Kind.OFFICE)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "said, OPENS_CLAUSE",
    "said, SPEECH",
    "The, FUNCTION",
    "Monday, CALENDAR",
    "Nov., CALENDAR",
    "Senators, OFFICES",
    "prime, OPENS_OFFICE",
    "Norway, COUNTRY",
    "United, OPENS_COUNTRY",
    "Norway, OPENS_COUNTRY",
    "World, OPENS_BODY",
    "WORLD, OPENS_BODY",
    "Reuters, OPENS_AGENCY",
    "APEC, OPENS_MEETING",
    "spoke, OPENS_ENCOUNTER",
    "market, KNOWN",
    "markets, KNOWN"
  })
  void aWordHasItsTraits(String word, Trait trait) {
    assertThat(entry(word).has(trait)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Nationally, FUNCTION",
    "mar, CALENDAR",
    "nited, OPENS_COUNTRY",
    "s, OFFICES",
    "prime minister, OPENS_OFFICE"
  })
  void andNoOthers(String word, Trait trait) {
    assertThat(entry(word).has(trait)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Xyzzyq", "’", "\uD800", "12,5"})
  void ofAnUnknownWordNothingIsSaid(String word) {
    assertThat(entry(word)).isEqualTo(LexicalEntry.UNKNOWN);
  }

  private static LexicalEntry entry(String printed) {
    return ENTRIES.of(printed, Ascii.toLowerCase(printed));
  }
}
