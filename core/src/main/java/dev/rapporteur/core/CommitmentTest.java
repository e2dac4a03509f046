package dev.rapporteur.core;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * A test that tells a commitment from a mere wish, modelled on that of the <a
 * href="http://www.g7.utoronto.ca/evaluations/methodology/g7c2.htm">G7 and G20 Research Groups</a>
 * of the University of Toronto. They take for a commitment what is discrete, specific, publicly
 * expressed and collectively agreed, and by which the members themselves undertake to act in the
 * future. Each criterion is kept with its reason, so that a reader sees why a commitment counts or
 * does not.
 *
 * <p>A report is no communique, so this test differs from theirs. They tell commitments apart by
 * their targets, this test by their actions, and it asks for a named speaker, an actor and a
 * deadline that is still to come. They count a commitment that is only reaffirmed as a weak one;
 * here it is none. Of a state's own pledge all is true but that it was agreed with others: it
 * passes, and {@link #collective} tells it from what several agreed on.
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
