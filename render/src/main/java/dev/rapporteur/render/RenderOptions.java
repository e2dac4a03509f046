package dev.rapporteur.render;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What a summary is to be like.
 *
 * <pre>{@code
 * RenderOptions options = RenderOptions.standard().withDetail(Detail.BRIEF).withHeadingLevel(2);
 * }</pre>
 *
 * @param detail how much it tells
 * @param headingLevel the level of its title, from 1 to 5; its sections stand one level below
 */
public record RenderOptions(Detail detail, int headingLevel) {

  private static final RenderOptions STANDARD = new RenderOptions(Detail.STANDARD, 1);

  /**
   * @throws IllegalArgumentException if the heading level is not from 1 to 5
   */
  public RenderOptions {
    checkArgument(
        headingLevel >= 1 && headingLevel <= 5,
        "headingLevel is from 1 to 5, not %s",
        headingLevel);
  }

  /** Standard detail, with a title of level 1. */
  public static RenderOptions standard() {
    return STANDARD;
  }

  /** These options with another level of detail. */
  public RenderOptions withDetail(Detail other) {
    return new RenderOptions(other, headingLevel);
  }

  /**
   * These options with another level for the title.
   *
   * @throws IllegalArgumentException if the level is not from 1 to 5
   */
  public RenderOptions withHeadingLevel(int other) {
    return new RenderOptions(detail, other);
  }
}
