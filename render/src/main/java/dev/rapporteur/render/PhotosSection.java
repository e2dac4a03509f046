package dev.rapporteur.render;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Photo;
import dev.rapporteur.render.tree.Blocks;
import dev.rapporteur.render.tree.Line;
import dev.rapporteur.render.wording.Credits;
import org.commonmark.node.Block;

/** The photos, by their captions and credits. */
final class PhotosSection implements Section {

  @Override
  public ImmutableList<Block> blocks(Summary summary) {
    return Blocks.listSection(
        summary.level(), "Photos", summary.coverage().photos().stream().map(PhotosSection::line));
  }

  private static Line line(Photo photo) {
    String credit = photo.credit().map(Credits::of).orElse("");
    return Line.of(photo.caption().text()).emphasis(credit).at(photo.caption().span());
  }
}
