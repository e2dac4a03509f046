package dev.rapporteur.core;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * The test by which the G7 and G20 Research Groups of the University of Toronto tell a commitment
 * from a mere wish. Their coding manual takes for one a discrete, specific, publicly expressed and
 * collectively agreed statement of intent, by which the members themselves undertake to act in the
 * future. Each criterion is kept with its reason, so that a reader sees why a commitment counts or
 * does not.
 *
 * <p>Of a state's own pledge all is true but that it was agreed with others; it passes, and {@link
 * #collective} tells those apart that the Research Groups would count as the summit's.
 *
 * @param discrete it stands by itself, and is not one with several others
 * @param specific it says what is to be done so that one can check it: not "strive" or "reaffirm"
 *     alone
 * @param announced it is publicly expressed: by one whom the report names, in words and not in
 *     thought
 * @param futureOriented it binds the future; what is done, or was due before the report, does not
 * @param actorIdentified it says who is to act
 * @param collective several members agreed on it, or a body that speaks for them
 */
@Value.Builder
public record CommitmentTest(
    Criterion discrete,
    Criterion specific,
    Criterion announced,
    Criterion futureOriented,
    Criterion actorIdentified,
    Criterion collective) {

  /**
   * Whether a criterion is met, and why.
   *
   * @param met whether it is met
   * @param reason the reason, in a few words
   */
  public record Criterion(boolean met, String reason) {}

  /**
   * Whether it is a commitment of whoever made it: all criteria are met but {@link #collective}.
   */
  public boolean passed() {
    return failed().isEmpty();
  }

  /** The criteria that keep it from passing, in the order of the fields. */
  public ImmutableList<Criterion> failed() {
    return ImmutableList.of(discrete, specific, announced, futureOriented, actorIdentified).stream()
        .filter(criterion -> !criterion.met)
        .collect(ImmutableList.toImmutableList());
  }
}
