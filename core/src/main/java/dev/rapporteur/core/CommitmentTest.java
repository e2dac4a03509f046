package dev.rapporteur.core;

import org.immutables.value.Value;

/**
 * The test by which the G7 and G20 Research Groups tell a commitment from a mere wish: it must be
 * discrete, specific, public and future-oriented, with an identified actor. Each criterion is kept
 * with its reason, so that a reader sees why a commitment counts or does not.
 *
 * @param discrete it stands by itself, and is not one with several others
 * @param specific it says what is to be done so that one can check it
 * @param announced it is made in public
 * @param futureOriented it binds the future; past action does not
 * @param actorIdentified it says who is to act
 */
@Value.Builder
public record CommitmentTest(
    Criterion discrete,
    Criterion specific,
    Criterion announced,
    Criterion futureOriented,
    Criterion actorIdentified) {

  /**
   * Whether a criterion is met, and why.
   *
   * @param met whether it is met
   * @param reason the reason, in a few words
   */
  public record Criterion(boolean met, String reason) {}

  /** Whether all criteria are met. */
  public boolean passed() {
    return discrete.met
        && specific.met
        && announced.met
        && futureOriented.met
        && actorIdentified.met;
  }
}
