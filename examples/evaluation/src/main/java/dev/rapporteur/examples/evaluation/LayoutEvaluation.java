package dev.rapporteur.examples.evaluation;

import dev.rapporteur.core.Block;
import dev.rapporteur.core.Credit;
import dev.rapporteur.core.Dateline;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Photo;
import dev.rapporteur.core.Report;
import dev.rapporteur.core.SourceText;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how reports' layout is read, over the folder {@code layout} of the corpora: {@code
 * LayoutEvaluation CORPORA}.
 *
 * <p>Prints one line for each thing measured, and under it what was missed.
 */
public final class LayoutEvaluation {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final DateTimeFormatter FILED =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d-MMM-uuuu")
          .toFormatter(Locale.ENGLISH);

  private static final String HEADLINE = "Ministers agree on a register of river gauges";

  private static final String BODY =
      """
      Ministers of nine river states agreed on Monday to keep one register of their gauges.

      "A gauge that nobody reads is a stick in the mud," the chair of the meeting said.
      """;

  /** The shapes in which a credit follows its caption. */
  private static final List<String> CREDIT_SHAPES =
      List.of("(%s)", "[Photo/%s]", "Photo: %s", "(Photo by %s)");

  private final CoverageParser parser = CoverageParser.standard();
  private final Path corpora;

  private LayoutEvaluation(Path corpora) {
    this.corpora = corpora;
  }

  /** Runs all measurements. */
  public static void main(String[] args) throws IOException {
    LayoutEvaluation evaluation = new LayoutEvaluation(Path.of(args[0]));
    evaluation.stories();
    evaluation.datelines();
    evaluation.publicationLines();
    evaluation.captions();
  }

  private void stories() throws IOException {
    Tally headlines = new Tally("reuters headline");
    Tally datelines = new Tally("reuters dateline");
    Tally places = new Tally("reuters place");
    Tally dates = new Tally("reuters date");
    Tally bylines = new Tally("reuters by-line");
    for (JsonNode story : read("reuters.jsonl")) {
      String text = story.get("text").asString();
      Report report = report(text, Optional.of(filed(story)));
      Optional<Dateline> dateline = report.dateline();
      headlines.add(string(story, "headline"), report.headline().map(Excerpt::text).orElse(""));
      datelines.add(string(story, "dateline"), dateline.map(Dateline::text).orElse(""));
      places.add(letters(string(story, "place")), letters(placeAndRegion(dateline)));
      dates.add(
          string(story, "date"),
          dateline.flatMap(Dateline::date).map(LocalDate::toString).orElse(""));
      bylines.add(string(story, "author"), block(report, Block.Kind.BYLINE, text));
    }
    Tally.print(headlines, datelines, places, dates, bylines);
  }

  private void datelines() throws IOException {
    Tally datelines = new Tally("dateline strings");
    Tally marks = new Tally("dateline marks");
    for (JsonNode entry : read("datelines.jsonl")) {
      String printed = string(entry, "dateline");
      String text = HEADLINE + "\n\n" + printed + " " + BODY;
      Report report = report(text, Optional.empty());
      datelines.add(withoutMark(printed), report.dateline().map(Dateline::text).orElse(""));
      marks.add(printed, block(report, Block.Kind.DATELINE, text));
    }
    Tally.print(datelines, marks);
  }

  private void publicationLines() throws IOException {
    Tally lines = new Tally("publication lines");
    Tally times = new Tally("publication times");
    Tally credits = new Tally("credits of pages");
    for (JsonNode page : read("publication_lines_and_credits.jsonl")) {
      String line = string(page, "pub_line");
      String text = HEADLINE + "\n\n" + line + "\n\n" + BODY;
      Report report = report(text, Optional.empty());
      Block.Kind kind = line.startsWith("By ") ? Block.Kind.BYLINE : Block.Kind.PUBLICATION_LINE;
      lines.add(line, block(report, kind, text));
      boolean dated = line.matches(".*\\d{4}.*");
      times.add(String.valueOf(dated), String.valueOf(report.published().isPresent()));
      for (JsonNode credit : page.get("credits")) {
        addCredit(credits, "Ministers meet in Lima, Peru, Nov. 17, 2024.", credit.asString());
      }
    }
    Tally.print(lines, times, credits);
  }

  private void captions() throws IOException {
    for (String shape : CREDIT_SHAPES) {
      Tally captions = new Tally("captions " + shape);
      for (JsonNode photo : read("captions.jsonl")) {
        String caption = string(photo, "caption");
        String names =
            String.join("/", photo.get("credit").valueStream().map(JsonNode::asString).toList());
        boolean credited = caption.endsWith("Photo by " + names);
        String plain =
            credited
                ? caption.substring(0, caption.length() - names.length() - 9).strip()
                : caption;
        addCredit(captions, plain, credited ? "Photo by " + names : shape.formatted(names));
      }
      Tally.print(captions);
    }
  }

  private void addCredit(Tally tally, String caption, String credit) {
    String text =
        HEADLINE + "\n\n" + caption + " " + credit + "\n\nLIMA, Nov. 18 (Xinhua) -- " + BODY;
    List<Photo> photos = parser.parse(SourceText.of(text)).photos();
    String found =
        photos.stream()
            .findFirst()
            .map(photo -> photo.caption().text() + " | " + creditText(photo))
            .orElse("no photo");
    tally.add(caption + " | " + credit, found);
  }

  private static String creditText(Photo photo) {
    return photo.credit().map(Credit::text).map(Excerpt::text).orElse("");
  }

  private Report report(String text, Optional<LocalDate> received) {
    SummitCoverage coverage = parser.parse(new SourceText("", text, received));
    return coverage.report();
  }

  private Iterable<JsonNode> read(String name) throws IOException {
    return Files.readAllLines(corpora.resolve("layout").resolve(name)).stream()
        .map(JSON::readTree)
        .toList();
  }

  private static LocalDate filed(JsonNode story) {
    String printed = string(story, "filed").strip();
    return LocalDate.parse(printed.substring(0, printed.indexOf(' ')), FILED);
  }

  private static String string(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? "" : value.asString();
  }

  private static String block(Report report, Block.Kind kind, String text) {
    return report.blocks().stream()
        .filter(block -> block.kind() == kind)
        .findFirst()
        .map(block -> block.span().in(text))
        .orElse("");
  }

  private static String placeAndRegion(Optional<Dateline> dateline) {
    return dateline.flatMap(Dateline::place).orElse("")
        + dateline.flatMap(Dateline::region).orElse("");
  }

  /** The corpus has places in capitals. */
  private static String letters(String place) {
    return place.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
  }

  private static String withoutMark(String dateline) {
    boolean pointed = dateline.endsWith("/.");
    return pointed
        ? dateline.substring(0, dateline.length() - 1)
        : dateline.replaceFirst("[ :–—-]+$", "");
  }
}
