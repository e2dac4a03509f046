package dev.rapporteur.render.digest;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.tree.Blocks;
import dev.rapporteur.render.tree.Line;
import dev.rapporteur.render.tree.Table;
import dev.rapporteur.render.wording.Days;
import dev.rapporteur.render.wording.Enumeration;
import dev.rapporteur.render.wording.Ordinals;
import dev.rapporteur.render.wording.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.Node;

/** The digest as one tree: the reports, their meetings, the themes, and the commitments. */
public final class DigestDocument {

  /** How many outlets the lead names; it counts the others. */
  private static final int NAMED = 6;

  private final ImmutableList<Item> items;
  private final Days days;

  /** The digest of these coverages, its days written so. */
  public DigestDocument(List<SummitCoverage> coverages, Days days) {
    this.items =
        coverages.stream()
            .map(coverage -> Item.of(coverage, days))
            .sorted(Item.BY_DATE)
            .collect(toImmutableList());
    this.days = days;
  }

  /** {@code Digest of ten reports}. */
  public String title() {
    String noun = items.size() == 1 ? " report" : " reports";
    String count = items.isEmpty() ? "no" : Ordinals.cardinal(items.size());
    return "Digest of " + count + noun;
  }

  /** {@code They are dated 23 October 2024 to 8 July 2026, and come from Reuters and AFP.} */
  public String lead() {
    ImmutableList<String> outlets =
        items.stream().map(Item::outlet).distinct().sorted().collect(toImmutableList());
    if (outlets.isEmpty()) {
      return "There is nothing to tell.";
    }
    String from =
        (items.size() == 1 ? "comes from " : "come from ") + Enumeration.of(outlets, NAMED);
    String subject = items.size() == 1 ? "it " : "they ";
    String dated =
        dated()
            .map(range -> (items.size() == 1 ? "is" : "are") + " dated " + range + ", and ")
            .orElse("");
    return Words.sentence(subject + dated + from);
  }

  private Optional<String> dated() {
    ImmutableList<LocalDate> dates =
        items.stream().flatMap(item -> item.date().stream()).collect(toImmutableList());
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    String first = days.day(dates.get(0));
    String last = days.day(dates.get(dates.size() - 1));
    return Optional.of(first.equals(last) ? first : first + " to " + last);
  }

  /** The whole digest as a tree, its title included. */
  public Node tree() {
    Document document = new Document();
    document.appendChild(Blocks.heading(1, Line.of(title())));
    document.appendChild(Line.of(lead()).paragraph());
    body().forEach(document::appendChild);
    return document;
  }

  /** The sections alone, for a page that has its own title. */
  public Node sections() {
    Document document = new Document();
    body().forEach(document::appendChild);
    return document;
  }

  /** The commitments that a timeline can show. */
  public ImmutableList<Due> timeline() {
    return new Deadlined(items, days).timeline();
  }

  private ImmutableList<Block> body() {
    return ImmutableList.<Block>builder()
        .addAll(new Deadlined(items, days).blocks())
        .addAll(new SideBySide(items).blocks())
        .addAll(new ByTheme(items, days).blocks())
        .addAll(reports())
        .build();
  }

  private ImmutableList<Block> reports() {
    Table table = Table.of("Date", "Outlet", "Headline", "Meeting");
    for (Item item : items) {
      table.row(
          Line.of(item.day(days)),
          Line.of(item.outlet()),
          Line.of(item.title()),
          Line.of(item.meetings(days)));
    }
    return items.isEmpty()
        ? ImmutableList.of()
        : Blocks.section(2, "Reports", ImmutableList.of(table.block()));
  }
}
