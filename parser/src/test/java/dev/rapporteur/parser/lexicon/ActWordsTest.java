package dev.rapporteur.parser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.Stance;
import dev.rapporteur.parser.entry.Cue.Force;
import dev.rapporteur.parser.lexicon.ActWords.Act;
import dev.rapporteur.parser.lexicon.ActWords.Use;
import org.junit.jupiter.api.Test;

/** Words that tell what saying something does, as data. */
class ActWordsTest {

  private final ActWords standard = ActWords.standard();

  @Test
  void aVerbStandsForAllItsForms() {
    assertThat(standard.of(Use.VERB, "welcoming")).contains(Act.of(Stance.WELCOME));
    assertThat(standard.of(Use.VERB, "undertook")).contains(Act.of(Force.COMMITMENT));
    assertThat(standard.of(Use.VERB, "agreed with")).contains(Act.of(Stance.SUPPORT));
  }

  @Test
  void aWordHasItsActOnlyInItsUse() {
    assertThat(standard.of(Use.NOUN, "support")).contains(Act.of(Stance.SUPPORT));
    assertThat(standard.of(Use.ADJECTIVE, "support")).isEmpty();
  }

  @Test
  void everyUseHasWords() {
    assertThat(standard.acts().rowKeySet()).containsExactlyInAnyOrder(Use.values());
  }

  @Test
  void aUserAddsAWordOrChangesOne() {
    ActWords own =
        standard
            .with(Use.ADJECTIVE, "game", Act.of(Force.COMMITMENT))
            .with(Use.NOUN, "support", Act.of(Force.COMMITMENT));

    assertThat(own.of(Use.ADJECTIVE, "game")).contains(Act.of(Force.COMMITMENT));
    assertThat(own.of(Use.NOUN, "support")).contains(Act.of(Force.COMMITMENT));
  }
}
