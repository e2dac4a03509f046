package dev.rapporteur.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody does by saying something. The kinds refine Searle's assertive, directive,
 * commissive and expressive acts for the language of summits; in JSON, {@code kind} tells them
 * apart.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = SpeechAct.Assertion.class, name = "ASSERTION"),
  @JsonSubTypes.Type(value = SpeechAct.Achievement.class, name = "ACHIEVEMENT"),
  @JsonSubTypes.Type(value = SpeechAct.Commitment.class, name = "COMMITMENT"),
  @JsonSubTypes.Type(value = SpeechAct.Call.class, name = "CALL"),
  @JsonSubTypes.Type(value = SpeechAct.Proposal.class, name = "PROPOSAL"),
  @JsonSubTypes.Type(value = SpeechAct.Position.class, name = "POSITION")
})
public sealed interface SpeechAct {

  /** The stretch of the statement's content that does it. */
  Excerpt content();

  /**
   * Describes how things are, were or will be, or assesses them.
   *
   * @param content the stretch of content
   */
  record Assertion(Excerpt content) implements SpeechAct {}

  /**
   * Tells what the speaker's own side (state, body, firm) has done or is doing.
   *
   * @param content the stretch of content
   * @param actor who did it, where the report says: {@code China}
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Achievement(Excerpt content, Optional<String> actor) implements SpeechAct {}

  /**
   * Tells what the speaker's own side will do, is ready to do, pledges, agrees or decides to do.
   *
   * @param content the stretch of content
   * @param actor who is to do it, where the report says: {@code China}
   * @param action what is to be done: {@code open two more "green lanes" for farm produce by the
   *     end of 2027}
   * @param targets the figures that it is to reach
   * @param deadline by when
   * @param test how it fares in the test of the compliance studies
   */
  @Value.Builder
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Commitment(
      Excerpt content,
      Optional<String> actor,
      Excerpt action,
      ImmutableList<Figure> targets,
      Optional<Deadline> deadline,
      CommitmentTest test)
      implements SpeechAct {}

  /**
   * Tells what others, or all, should, must, need to or are asked to do.
   *
   * @param content the stretch of content
   * @param addressee who is called on: {@code Asia-Pacific economies}; absent where all are
   * @param action what they are called on to do
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Call(Excerpt content, Optional<String> addressee, Excerpt action) implements SpeechAct {}

  /**
   * Puts forward a new body, plan or measure for others to take up.
   *
   * @param content the stretch of content
   * @param proposed what is put forward
   */
  record Proposal(Excerpt content, Excerpt proposed) implements SpeechAct {}

  /**
   * Takes a stand: supports, opposes, welcomes, regrets, thanks, hopes.
   *
   * @param content the stretch of content
   * @param stance which stand is taken
   * @param object what it is taken on
   */
  record Position(Excerpt content, Stance stance, Excerpt object) implements SpeechAct {}
}
