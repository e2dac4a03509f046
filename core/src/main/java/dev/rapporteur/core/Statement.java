package dev.rapporteur.core;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One attribution: somebody is said to have said, written, thought, wanted or felt something.
 *
 * <p>In "China is ready to help, Xi said, adding that the door is open" there are two: source
 * {@code Xi}, cue {@code said}, content {@code China is ready to help}; and, with the source left
 * out, cue {@code adding}, content {@code that the door is open}. Source, cue and content are the
 * terms of the attribution corpora PARC and PolNeAR.
 *
 * @param location whether it stands in the headline, the body or a caption
 * @param source the noun phrase that names the source, titles and appositions included; absent
 *     where the sentence leaves it out
 * @param speaker who that is, by the fullest name in the report; absent where the report does not
 *     say
 * @param cue the reporting expression: {@code said}, {@code has also called for}; absent where
 *     there is none
 * @param addressee who is told, urged or called on
 * @param content what is attributed, one excerpt for each stretch of it
 * @param form how it is rendered
 * @param point the ordinal of the point that it stands under
 * @param acts what the speaker does by saying it, in the order of the text
 * @param themes what it is about, as codes of the lexicon's theme vocabulary
 * @param dates the days and stretches of time that its content names
 * @param evidence which rule found it, in which sentences
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Statement(
    Location location,
    Optional<Excerpt> source,
    Optional<String> speaker,
    Optional<Excerpt> cue,
    Optional<Excerpt> addressee,
    ImmutableList<Excerpt> content,
    Form form,
    Optional<Integer> point,
    ImmutableList<SpeechAct> acts,
    ImmutableList<String> themes,
    ImmutableList<DateMention> dates,
    Evidence evidence)
    implements WithStatement {

  /** Where in the report a statement stands. */
  public enum Location {
    /** In the headline. */
    HEADLINE,
    /** In the running text. */
    BODY,
    /** In a photo's caption. */
    CAPTION
  }

  /** How a statement's content is rendered. */
  public enum Form {
    /** All of it stands in quotation marks. */
    DIRECT,
    /** A clause in the reporter's words: "said that ...", "..., he said", "according to". */
    INDIRECT,
    /** Partly in quotation marks. */
    MIXED,
    /** A phrase: "called for peace", "urged them to act", "welcomed the deal". */
    REPORTED
  }

  /**
   * @throws IllegalArgumentException if there is no content, its stretches are out of order, the
   *     point is below 1, or an act stands outside the hull of the content
   */
  public Statement {
    checkArgument(!content.isEmpty(), "a statement has content");
    Checks.ordered(content, Excerpt::span, "a statement's stretches of content");
    point.ifPresent(n -> Checks.positive(n, "a point's ordinal"));
    Span extent = extentOf(content);
    for (SpeechAct act : acts) {
      checkArgument(
          extent.contains(act.content().span()),
          "an act %s stands inside the content %s",
          act.content().span(),
          extent);
    }
  }

  /** From the first stretch of the content to the last. */
  public Span extent() {
    return extentOf(content);
  }

  private static Span extentOf(ImmutableList<Excerpt> content) {
    return content.get(0).span().hull(content.get(content.size() - 1).span());
  }
}
