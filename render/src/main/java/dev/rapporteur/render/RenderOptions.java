package dev.rapporteur.render;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a summary is to be like.
 *
 * <pre>{@code
 * RenderOptions options =
 *     RenderOptions.standard()
 *         .withDetail(Detail.BRIEF)
 *         .withHeadingLevel(2)
 *         .withDates(DateStyle.ISO)
 *         .withLinksTo("s04.html");
 * }</pre>
 *
 * @param detail how much it tells
 * @param headingLevel the level of its title, from 1 to 5; its sections stand one level below
 * @param dates how it writes dates
 * @param references how it tells where to check a line
 * @param page what links lead to; empty for anchors in the same document
 * @param parts the parts that it may have; the detail decides which of them it has
 * @param maximum how many statements it tells at most, the weightiest first; where it is absent,
 *     the detail decides
 */
public record RenderOptions(
    Detail detail,
    int headingLevel,
    DateStyle dates,
    References references,
    String page,
    ImmutableSet<SummaryPart> parts,
    OptionalInt maximum) {

  /** What may stand in a link as it is, whatever form the summary takes. */
  private static final CharMatcher IN_LINK =
      CharMatcher.inRange('a', 'z')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('0', '9'))
          .or(CharMatcher.anyOf("-._~:/?%=+,"));

  private static final RenderOptions STANDARD =
      new RenderOptions(
          Detail.STANDARD,
          1,
          DateStyle.DAY_FIRST,
          References.OFFSETS,
          "",
          Sets.immutableEnumSet(Set.of(SummaryPart.values())),
          OptionalInt.empty());

  /**
   * @throws IllegalArgumentException if the heading level is not from 1 to 5, the maximum is below
   *     1, or the page is no plain link: {@code "a page.html"} must be {@code "a%20page.html"}, and
   *     a scheme must be {@code http} or {@code https}
   */
  public RenderOptions {
    checkArgument(
        headingLevel >= 1 && headingLevel <= 5,
        "headingLevel is from 1 to 5, not %s",
        headingLevel);
    checkArgument(
        maximum.isEmpty() || maximum.getAsInt() >= 1,
        "a summary tells at least one statement, not at most %s",
        maximum);
    checkArgument(
        IN_LINK.matchesAllOf(page) && hasPlainScheme(page),
        "page is a relative link or one of http or https, percent-encoded and without fragment,"
            + " not \"%s\"",
        page);
  }

  /** Standard detail, with a title of level 1 and with offsets. */
  public static RenderOptions standard() {
    return STANDARD;
  }

  /** These options with another level of detail. */
  public RenderOptions withDetail(Detail other) {
    return new RenderOptions(other, headingLevel, dates, references, page, parts, maximum);
  }

  /**
   * These options with another level for the title.
   *
   * @throws IllegalArgumentException if the level is not from 1 to 5
   */
  public RenderOptions withHeadingLevel(int other) {
    return new RenderOptions(detail, other, dates, references, page, parts, maximum);
  }

  /** These options with dates in another style. */
  public RenderOptions withDates(DateStyle other) {
    return new RenderOptions(detail, headingLevel, other, references, page, parts, maximum);
  }

  /** These options with other references; links lead to anchors in the same document. */
  public RenderOptions withReferences(References other) {
    return new RenderOptions(detail, headingLevel, dates, other, page, parts, maximum);
  }

  /**
   * These options with links into a reading page: {@code withLinksTo("s04.html")}.
   *
   * @throws IllegalArgumentException if that is no plain link
   */
  public RenderOptions withLinksTo(String other) {
    return new RenderOptions(detail, headingLevel, dates, References.LINKS, other, parts, maximum);
  }

  /** These options with these parts only. */
  public RenderOptions withParts(Set<SummaryPart> others) {
    ImmutableSet<SummaryPart> chosen = Sets.immutableEnumSet(others);
    return new RenderOptions(detail, headingLevel, dates, references, page, chosen, maximum);
  }

  /**
   * These options with at most so many statements.
   *
   * @throws IllegalArgumentException if that is less than one
   */
  public RenderOptions withMaximum(int statements) {
    OptionalInt most = OptionalInt.of(statements);
    return new RenderOptions(detail, headingLevel, dates, references, page, parts, most);
  }

  private static boolean hasPlainScheme(String link) {
    int colon = link.indexOf(':');
    return colon < 0 || link.startsWith("https://") || link.startsWith("http://");
  }
}
