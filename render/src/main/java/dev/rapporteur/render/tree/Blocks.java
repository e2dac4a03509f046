package dev.rapporteur.render.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;

/** Makes the blocks of a tree. */
public final class Blocks {

  private Blocks() {}

  /** A section under a heading of this level; nothing where the section is empty. */
  public static ImmutableList<Block> section(
      int level, String title, List<? extends Block> content) {
    return content.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.<Block>builder()
            .add(heading(level, Line.of(title)))
            .addAll(content)
            .build();
  }

  /** A section that is one list; nothing where there are no lines. */
  public static ImmutableList<Block> listSection(int level, String title, Stream<Line> lines) {
    ImmutableList<ListItem> items = lines.map(Blocks::item).collect(toImmutableList());
    return items.isEmpty()
        ? ImmutableList.of()
        : section(level, title, ImmutableList.of(bullets(items)));
  }

  /** A heading, from level 1 to 6. */
  public static Heading heading(int level, Line line) {
    Heading heading = new Heading();
    heading.setLevel(level);
    return line.into(heading);
  }

  /** A list with bullets. */
  public static BulletList bullets(List<ListItem> items) {
    BulletList list = new BulletList();
    list.setMarker("-");
    return filled(list, items);
  }

  /** A list that counts from {@code start}. */
  public static OrderedList numbered(int start, List<ListItem> items) {
    OrderedList list = new OrderedList();
    list.setMarkerStartNumber(start);
    list.setMarkerDelimiter(".");
    return filled(list, items);
  }

  /** An item of a list that holds this line. */
  public static ListItem item(Line line) {
    ListItem item = new ListItem();
    item.appendChild(line.paragraph());
    return item;
  }

  private static <T extends ListBlock> T filled(T list, List<ListItem> items) {
    list.setTight(true);
    items.forEach(list::appendChild);
    return list;
  }
}
