package dev.rapporteur.render;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Speech;
import dev.rapporteur.render.tree.Blocks;
import dev.rapporteur.render.tree.Line;
import dev.rapporteur.render.wording.Words;
import java.util.Optional;
import org.commonmark.node.Block;

/** The titled speeches beside the one that the lead tells of. */
final class SpeechesSection implements Section {

  @Override
  public ImmutableList<Block> blocks(Summary summary) {
    Optional<Speech> told = summary.speech();
    return Blocks.listSection(
        summary.level(),
        "Other speeches",
        summary.coverage().speeches().stream()
            .filter(speech -> !Optional.of(speech).equals(told))
            .map(speech -> line(summary, speech)));
  }

  private static Line line(Summary summary, Speech speech) {
    String title = "\"" + Words.tidy(speech.title().text()) + "\"";
    String speaker =
        speech.speaker().map(name -> ", by " + summary.naming().introduction(name)).orElse("");
    String occasion = speech.occasion().map(Excerpt::text).map(words -> ", at " + words).orElse("");
    return Line.of(title + speaker + occasion).at(speech.title().span());
  }
}
