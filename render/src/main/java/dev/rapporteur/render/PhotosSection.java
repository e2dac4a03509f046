package dev.rapporteur.render;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Credit;
import dev.rapporteur.core.Photo;
import java.util.stream.Stream;
import org.commonmark.node.Block;

/** The photos, by their captions and credits. */
final class PhotosSection implements Section {

  @Override
  public ImmutableList<Block> blocks(Summary summary) {
    return Blocks.listSection(
        summary, "Photos", summary.coverage().photos().stream().map(PhotosSection::line));
  }

  private static Line line(Photo photo) {
    String credit = photo.credit().map(PhotosSection::credit).orElse("");
    return Line.of(photo.caption().text()).emphasis(credit).at(photo.caption().span());
  }

  /** {@code (Photo: Xie Huanchi, Xinhua)}; a credit that was not understood stands as printed. */
  private static String credit(Credit credit) {
    String names =
        Stream.concat(credit.photographer().stream(), credit.agency().stream())
            .collect(joining(", "));
    return names.isEmpty() ? credit.text().text() : "(Photo: " + names + ")";
  }
}
