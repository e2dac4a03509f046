package dev.rapporteur.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.lexicon.Months;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a photo was taken, by its caption. */
class CaptionPlaceTest {

  private static final DateReader DATES = new DateReader(Months.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They read a gauge in Nadi, Fiji, March 3, 2026.|Nadi, Fiji",
        "They read a gauge in Nadi, March 3, 2026.|Nadi",
        "They read a gauge at the Levuka Bridge, March 3, 2026.|Levuka Bridge",
        "They read a gauge in the rain at Nadi, March 3, 2026.|Nadi",
        "They met at noon in Nadi, March 3, 2026.|Nadi",
        "They met in Beijing, capital of China, March 3, 2026.|Beijing, capital of China",
        "On March 3, 2026, in Nadi, Fiji, they met.|Nadi, Fiji",
        "They met on March 3, 2026, in Nadi.|Nadi",
        "They met on March 3, 2026 in Nadi.|Nadi",
        "They met on March 3, 2026, near the Rio de la Plata.|Rio de la Plata",
        "They met on March 3, 2026, outside Nadi|Nadi",
      })
  void aPlaceStandsBesideTheDay(String caption, String place) {
    assertThat(place(caption)).contains(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They read a gauge in Nadi March 3, 2026.",
        "They read a gauge in small rooms, March 3, 2026.",
        "They read a gauge in Nadi and went home, March 3, 2026.",
        "They read a gauge, March 3, 2026.",
        "Nadi, March 3, 2026.",
        "March 3, 2026. They met in Nadi.",
        "March 3, 2026, Nadi.",
        "They read a gauge in Nadi."
      })
  void wordsFurtherAwayAreNoPlace(String caption) {
    assertThat(place(caption)).isEmpty();
  }

  private static Optional<String> place(String caption) {
    ImmutableList<DateMention> days = DATES.all(caption);
    return CaptionPlace.in(caption, days.stream().findFirst());
  }
}
