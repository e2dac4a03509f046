package dev.rapporteur.parser.layout;

import static com.google.common.base.Preconditions.checkNotNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.rapporteur.core.Dateline;
import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Photo;
import dev.rapporteur.core.Report;
import dev.rapporteur.core.SourceText;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a layout as the specification does: {@code key | value}. */
final class Rendition {

  private static final CharMatcher BLANKS = CharMatcher.whitespace().or(CharMatcher.is('\u00A0'));

  private final Layout layout;
  private final String text;

  Rendition(Layout layout, String text) {
    this.layout = layout;
    this.text = text;
  }

  /** What the shared reader reads of this text. */
  static Rendition of(String text) {
    return new Rendition(Readers.STANDARD.read(SourceText.of(text)), text);
  }

  /** The blocks, in order. */
  ImmutableList<String> blocks() {
    return layout.report().blocks().stream()
        .map(block -> line(block.kind().name(), block.span().in(text)))
        .collect(ImmutableList.toImmutableList());
  }

  /** The fields with their values, an empty one where there is nothing. */
  ImmutableMap<String, String> fields() {
    Report report = layout.report();
    Optional<Dateline> dateline = report.dateline();
    return ImmutableMap.<String, String>builder()
        .put("headline", value(report.headline().map(Excerpt::text)))
        .put("archived", value(report.archived()))
        .put("published", value(report.published()))
        .put("agency", value(report.agency()))
        .put("republisher", value(report.republisher()))
        .put("reporters", Joiner.on("; ").join(report.reporters()))
        .put("dateline", value(dateline.map(Dateline::text)))
        .put("place", value(dateline.flatMap(Dateline::place)))
        .put("region", value(dateline.flatMap(Dateline::region)))
        .put("monthDay", value(dateline.flatMap(Dateline::monthDay)))
        .put("date", value(dateline.flatMap(Dateline::date)))
        .put(
            "photos", layout.photos().stream().map(Rendition::photo).collect(joining("; ")).strip())
        .put(
            "diagnostics",
            layout.diagnostics().stream()
                .map(Diagnostic::code)
                .map(String::valueOf)
                .collect(joining("; ")))
        .buildOrThrow();
  }

  /** One of the fields. */
  String field(String key) {
    return checkNotNull(fields().get(key));
  }

  static String line(String key, String value) {
    return (key + " | " + squeezed(value)).strip();
  }

  private static String photo(Photo photo) {
    return Stream.of(
            photo.credit().flatMap(credit -> credit.agency()),
            photo.credit().flatMap(credit -> credit.photographer()),
            photo.place(),
            photo.date())
        .flatMap(Optional::stream)
        .map(String::valueOf)
        .collect(joining(", "));
  }

  private static String value(Optional<?> value) {
    return value.map(String::valueOf).map(Rendition::squeezed).orElse("");
  }

  private static String squeezed(String text) {
    return BLANKS.trimAndCollapseFrom(CharMatcher.is('\uFEFF').removeFrom(text), ' ');
  }
}
