package dev.rapporteur.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which statement was read in place of which; the numbers are words of the text. */
class PairTest {

  @Test
  void theBestFitComesFirst() {
    Claim wanted = claim(10, 1, 2, 3);
    Claim part = claim(10, 1);
    Claim whole = claim(11, 1, 2, 3);

    assertThat(Pair.of(ImmutableList.of(wanted), ImmutableList.of(part, whole)))
        .containsExactly(new Pair(wanted, whole));
  }

  @Test
  void ofTwoWithOneContentTheCueDecides() {
    Claim said = claim(10, 1, 2, 3);
    Claim added = claim(20, 1, 2, 3);

    assertThat(Pair.of(ImmutableList.of(said, added), ImmutableList.of(added, said)))
        .containsExactlyInAnyOrder(new Pair(said, said), new Pair(added, added));
  }

  @Test
  void withoutSharedContentThereIsNoPair() {
    assertThat(Pair.of(ImmutableList.of(claim(10, 1, 2)), ImmutableList.of(claim(10, 3, 4))))
        .isEmpty();
  }

  @Test
  void overlapIsDicesCoefficient() {
    assertThat(new Pair(claim(10, 1, 2, 3), claim(10, 2, 3, 4, 5, 6)).overlap()).isEqualTo(0.5);
  }

  private static Claim claim(int cue, Integer... content) {
    return new Claim(
        "BODY",
        ImmutableSet.of(),
        ImmutableSet.of(cue),
        ImmutableSet.of(),
        ImmutableSet.copyOf(content),
        Optional.empty(),
        "INDIRECT",
        Optional.empty(),
        ImmutableList.of(),
        "");
  }
}
