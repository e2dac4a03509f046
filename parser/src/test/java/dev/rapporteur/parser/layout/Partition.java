package dev.rapporteur.parser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Dateline;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Photo;
import dev.rapporteur.core.SourceText;

/** What holds for the layout of any text. */
final class Partition {

  private Partition() {}

  /** Every character that is not blank lies in exactly one block; excerpts stand where they say. */
  static void assertHolds(SourceText source) {
    Layout layout = Readers.STANDARD.read(source);
    assertCovers(layout.report().blocks(), source.text());
    assertThat(excerpts(layout)).allMatch(excerpt -> excerpt.standsIn(source.text()));
  }

  private static void assertCovers(ImmutableList<Block> blocks, String text) {
    int end = 0;
    for (Block block : blocks) {
      assertThat(text.substring(end, block.span().start()).chars()).allMatch(Partition::blank);
      assertThat(block.span().in(text).chars()).anyMatch(c -> !blank(c));
      end = block.span().end();
    }
    assertThat(text.substring(end).chars()).allMatch(Partition::blank);
  }

  private static boolean blank(int c) {
    return Blanks.blank((char) c);
  }

  private static ImmutableList<Excerpt> excerpts(Layout layout) {
    ImmutableList.Builder<Excerpt> excerpts = ImmutableList.builder();
    excerpts.addAll(layout.unknown());
    layout.report().headline().ifPresent(excerpts::add);
    layout.report().dateline().map(Dateline::excerpt).ifPresent(excerpts::add);
    layout.photos().stream().map(Photo::caption).forEach(excerpts::add);
    layout.photos().stream()
        .flatMap(photo -> photo.credit().stream())
        .forEach(credit -> excerpts.add(credit.text()));
    return excerpts.build();
  }
}
