package dev.rapporteur.core;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything that was read from one report: the root of the records.
 *
 * <p>It does not hold the report's text. Each fact carries the characters that it was read from,
 * and {@link #verify} proves them against the text:
 *
 * <pre>{@code
 * SummitCoverage coverage = CoverageParser.standard().parse(text);
 * coverage.verify(text);
 * }</pre>
 *
 * @param source which text this was read from
 * @param report the report's headline, publication and layout
 * @param summit the meeting that it is about
 * @param meetings the meetings without a name that it tells of: talks, calls and visits
 * @param speeches the titled speeches that it mentions
 * @param people the people that it names
 * @param organizations the bodies that it names
 * @param documents the treaties, plans and declarations that it names
 * @param dates the times that its text tells, reckoned from its own date
 * @param photos its photos
 * @param points the enumerated points, where it has any
 * @param statements who said what, in the order of the text
 * @param remainder what no record covers: sentences of background, and pieces of layout that were
 *     not understood
 * @param diagnostics what a careful reader would want to know, bounded in number
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder("schemaVersion")
@JsonIgnoreProperties(value = "schemaVersion", allowGetters = true)
public record SummitCoverage(
    SourceRef source,
    Report report,
    Optional<Summit> summit,
    ImmutableList<Meeting> meetings,
    ImmutableList<Speech> speeches,
    ImmutableList<Person> people,
    ImmutableList<Organization> organizations,
    ImmutableList<NamedDocument> documents,
    ImmutableList<TimeExpression> dates,
    ImmutableList<Photo> photos,
    Optional<Points> points,
    ImmutableList<Statement> statements,
    ImmutableList<Excerpt> remainder,
    ImmutableList<Diagnostic> diagnostics)
    implements WithSummitCoverage {

  /** The version of the records' JSON shape; it changes when a field does. */
  public static final String SCHEMA_VERSION = "1";

  /**
   * @throws IllegalArgumentException if the remainder stands out of order
   */
  public SummitCoverage {
    Checks.ordered(remainder, Excerpt::span, "the pieces of the remainder");
  }

  /** {@link #SCHEMA_VERSION}, as JSON carries it. */
  @JsonProperty("schemaVersion")
  public String schemaVersion() {
    return SCHEMA_VERSION;
  }

  /** Every excerpt that this coverage holds, at any depth. */
  public ImmutableList<Excerpt> excerpts() {
    return Excerpts.of(this);
  }

  /**
   * Proves every excerpt and every span of this coverage against the report's text.
   *
   * @throws IllegalArgumentException if {@code text} is not the text that this was read from, or an
   *     excerpt does not stand where its span says; the message names the first such excerpt
   */
  public void verify(String text) {
    checkArgument(
        source.matches(text),
        "this is not the text of %s: its length or SHA-256 digest differs",
        source);
    for (Excerpt excerpt : excerpts()) {
      checkArgument(excerpt.standsIn(text), "the text does not hold %s", excerpt);
    }
    Excerpts.spansOf(this)
        .forEach(
            span -> checkArgument(span.end() <= text.length(), "%s lies beyond the text", span));
  }
}
