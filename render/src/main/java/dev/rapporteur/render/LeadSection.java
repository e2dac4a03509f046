package dev.rapporteur.render;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Speech;
import dev.rapporteur.render.wording.Enumeration;
import dev.rapporteur.render.wording.Occasion;
import dev.rapporteur.render.wording.Words;
import org.commonmark.node.Block;

/**
 * The title, and below it who spoke, at which session of which meeting, where and when, as reported
 * by whom.
 */
final class LeadSection implements Section {

  @Override
  public ImmutableList<Block> blocks(Summary summary) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    Line title = Line.of(title(summary));
    return blocks
        .add(Blocks.heading(summary.options().headingLevel(), title))
        .add(lead(summary).paragraph())
        .build();
  }

  private static String title(Summary summary) {
    return summary
        .coverage()
        .report()
        .headline()
        .map(Excerpt::text)
        .or(() -> Occasion.of(summary.coverage()).meeting().map(Words::capitalized))
        .orElse("Report without a headline");
  }

  private static Line lead(Summary summary) {
    Line line =
        summary
            .speech()
            .map(speech -> ofSpeech(summary, speech))
            .orElseGet(() -> ofReport(summary));
    return summary.naming().issuerNote().map(line::text).orElse(line);
  }

  private static Line ofSpeech(Summary summary, Speech speech) {
    String who = summary.naming().introduction(speech.speaker().orElseThrow());
    String where = Occasion.of(summary.coverage()).phrase("at");
    Line line =
        Line.of(sentence(who, "spoke", where))
            .text(
                Words.sentence(
                    "The speech was titled \"" + Words.tidy(speech.title().text()) + "\""));
    return summary.isBrief() ? line : line.at(speech.title().span());
  }

  private static Line ofReport(Summary summary) {
    ImmutableList<String> speakers =
        summary.speakers().stream()
            .map(speaker -> Words.inSentence(summary.naming().introduction(speaker)))
            .collect(toImmutableList());
    String who =
        speakers.isEmpty()
            ? "names no speaker"
            : "has statements by " + Enumeration.of(speakers, Summary.INTRODUCED);
    return Line.of(sentence("this report", Occasion.of(summary.coverage()).phrase("on"), who));
  }

  private static String sentence(String... parts) {
    return Words.sentence(Words.tidy(String.join(" ", parts)));
  }
}
