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

  /** Whether it is denied or refused: {@code will not join}, {@code not to license}. */
  default boolean negated() {
    return false;
  }

  /** On what it depends, or what it is free of: {@code if others move}, {@code unless ...}. */
  default Optional<Excerpt> condition() {
    return Optional.empty();
  }

  /**
   * Describes how things are, were or will be, or assesses them.
   *
   * @param content the stretch of content
   * @param negated whether it denies
   * @param condition on what it depends
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Assertion(Excerpt content, boolean negated, Optional<Excerpt> condition)
      implements SpeechAct {

    /** Asserts, and makes no condition. */
    public Assertion(Excerpt content) {
      this(content, false, Optional.empty());
    }
  }

  /**
   * Tells what the speaker's own side (state, body, firm) has done or is doing.
   *
   * @param content the stretch of content
   * @param actor who did it, where the report says: {@code China}
   * @param figures how much of it, where the report says: {@code 40 hospitals}
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Achievement(Excerpt content, Optional<String> actor, ImmutableList<Figure> figures)
      implements SpeechAct {

    /** Names no figures. */
    public Achievement(Excerpt content, Optional<String> actor) {
      this(content, actor, ImmutableList.of());
    }
  }

  /**
   * Tells what the speaker's own side will do, is ready to do, pledges, agrees or decides to do.
   *
   * @param content the stretch of content
   * @param negated whether the action is one that is forgone: {@code will not tolerate fraud}
   * @param condition on what it depends: {@code if others move}
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
      boolean negated,
      Optional<Excerpt> condition,
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
   * @param negated whether they are asked to refrain: {@code not to let differences be magnified}
   * @param condition on what it depends
   * @param addressee who is called on: {@code Asia-Pacific economies}; absent where all are
   * @param action what they are called on to do
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Call(
      Excerpt content,
      boolean negated,
      Optional<Excerpt> condition,
      Optional<String> addressee,
      Excerpt action)
      implements SpeechAct {

    /** Calls, and makes no condition. */
    public Call(Excerpt content, Optional<String> addressee, Excerpt action) {
      this(content, false, Optional.empty(), addressee, action);
    }
  }

  /**
   * Puts forward a new body, plan or measure for others to take up.
   *
   * @param content the stretch of content
   * @param condition on what it depends
   * @param proposed what is put forward
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Proposal(Excerpt content, Optional<Excerpt> condition, Excerpt proposed)
      implements SpeechAct {

    /** Proposes, and makes no condition. */
    public Proposal(Excerpt content, Excerpt proposed) {
      this(content, Optional.empty(), proposed);
    }
  }

  /**
   * Takes a stand: supports, opposes, welcomes, regrets, thanks, hopes. A negation is part of the
   * stance: who does not endorse opposes.
   *
   * @param content the stretch of content
   * @param condition on what it depends: {@code as long as it stays voluntary}
   * @param stance which stand is taken
   * @param object what it is taken on
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Position(Excerpt content, Optional<Excerpt> condition, Stance stance, Excerpt object)
      implements SpeechAct {

    /** Takes a stand without a condition. */
    public Position(Excerpt content, Stance stance, Excerpt object) {
      this(content, Optional.empty(), stance, object);
    }
  }
}
