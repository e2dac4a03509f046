package dev.rapporteur.parser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Stance;
import dev.rapporteur.parser.entry.Cue;
import dev.rapporteur.parser.entry.Cue.Force;
import dev.rapporteur.parser.entry.Cue.Frame;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CuesTest {

  private static final Cues CUES = Cues.standard();

  private static Cue plain(String form) {
    return CUES.of(form).stream()
        .filter(cue -> cue.particle().isEmpty())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no plain cue has the form " + form));
  }

  @ParameterizedTest
  @CsvSource({
    "said, say",
    "says, say",
    "saying, say",
    "told, tell",
    "added, add",
    "noted, note",
    "urging, urge",
    "stresses, stress",
    "clarified, clarify",
    "committed, commit",
    "wrote, write"
  })
  void areFoundByEachFormOfTheirVerb(String form, String verb) {
    assertThat(CUES.of(form)).isNotEmpty().allMatch(cue -> cue.verb().equals(verb));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Said", "table", "the", "callsed"})
  void areNotFoundByOtherWords(String form) {
    assertThat(CUES.of(form)).isEmpty();
  }

  @Test
  void withALongerParticleComeFirst() {
    assertThat(CUES.of("called"))
        .extracting(Cue::particle)
        .contains(ImmutableList.of("for"), ImmutableList.of("on"), ImmutableList.of())
        .last()
        .isEqualTo(ImmutableList.of());
    for (String form : CUES.byForm().keySet()) {
      assertThat(CUES.of(form)).extracting(cue -> -cue.particle().size()).as(form).isSorted();
    }
  }

  @Test
  void sayWhatSayingItDoes() {
    assertThat(plain("said").force()).isEqualTo(Force.NEUTRAL);
    assertThat(plain("urged").force()).isEqualTo(Force.CALL);
    assertThat(plain("pledged").force()).isEqualTo(Force.COMMITMENT);
    assertThat(plain("proposed").force()).isEqualTo(Force.PROPOSAL);
    assertThat(plain("welcomed").stance()).contains(Stance.WELCOME);
  }

  @Test
  void haveAStanceJustWhereTheyArePositions() {
    assertThat(CUES.byForm().values())
        .allMatch(cue -> cue.stance().isPresent() == (cue.force() == Force.POSITION));
  }

  @Test
  void haveAFrame() {
    assertThat(CUES.byForm().values()).noneMatch(cue -> cue.frames().isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Force.class)
  void coverEachForceThatACueCanHave(Force force) {
    assertThat(CUES.byForm().values().stream().anyMatch(cue -> cue.force() == force))
        .isEqualTo(force != Force.ACHIEVEMENT);
  }

  @Test
  void tellWhichFormsOpenAClause() {
    assertThat(CUES.opensClause("said")).isTrue();
    assertThat(CUES.opensClause("told")).isTrue();
    assertThat(CUES.opensClause("endorsed")).isFalse();
    assertThat(CUES.opensClause("table")).isFalse();
  }

  @Nested
  class ACue {

    private static Cue with(Frame... frames) {
      return new Cue(
          "herald",
          ImmutableList.of(),
          ImmutableSet.copyOf(frames),
          Force.NEUTRAL,
          Optional.empty());
    }

    @Test
    void takesItsFrames() {
      assertThat(with(Frame.NOUN).takes(Frame.NOUN)).isTrue();
      assertThat(with(Frame.NOUN).takes(Frame.CLAUSE)).isFalse();
    }

    @Test
    void takesAnyClauseOrOneOnlyWithThat() {
      assertThat(with(Frame.CLAUSE).takesClause(false)).isTrue();
      assertThat(with(Frame.TOLD).takesClause(false)).isTrue();
      assertThat(with(Frame.THAT).takesClause(false)).isFalse();
      assertThat(with(Frame.THAT).takesClause(true)).isTrue();
      assertThat(with(Frame.NOUN).takesClause(true)).isFalse();
    }

    @Test
    void isAddedInAllItsForms() {
      Cues more = CUES.with(with(Frame.NOUN));
      for (String form : ImmutableList.of("herald", "heralds", "heralded", "heralding")) {
        assertThat(more.of(form)).containsExactly(with(Frame.NOUN));
        assertThat(CUES.of(form)).isEmpty();
      }
      assertThat(more.of("said")).isEqualTo(CUES.of("said"));
    }

    @Test
    void isAddedBeforeThoseWithAShorterParticle() {
      Cue longer =
          new Cue(
              "call",
              ImmutableList.of("time", "on"),
              ImmutableSet.of(Frame.NOUN),
              Force.CALL,
              Optional.empty());
      assertThat(CUES.with(longer).of("called")).first().isEqualTo(longer);
    }
  }
}
