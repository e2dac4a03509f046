package dev.rapporteur.render;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Statement;
import dev.rapporteur.render.wording.Sentence;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.Block;
import org.commonmark.node.ListItem;

/**
 * The few statements that a reader in haste wants: the weightiest of each point or speaker, in
 * reading order.
 */
final class HighlightsSection implements Section {

  private static final int LINES = 4;

  @Override
  public ImmutableList<Block> blocks(Summary summary) {
    ImmutableList<ListItem> items =
        weightiest(summary).stream()
            .map(
                statement ->
                    Blocks.item(
                        Line.of(Sentence.of(statement, summary.naming(), summary.introduced()))))
            .collect(toImmutableList());
    return items.isEmpty() ? ImmutableList.of() : ImmutableList.of(Blocks.bullets(items));
  }

  private static ImmutableList<Statement> weightiest(Summary summary) {
    Map<String, Statement> chosen = new LinkedHashMap<>();
    for (Statement statement : summary.statements()) {
      chosen.merge(topic(statement), statement, HighlightsSection::weightier);
    }
    ImmutableList<Statement> few =
        chosen.values().stream()
            .sorted(Comparator.comparing(ActKind::weightiest))
            .limit(LINES)
            .collect(toImmutableList());
    return few.stream().sorted(Comparator.comparing(Statement::extent)).collect(toImmutableList());
  }

  private static String topic(Statement statement) {
    return statement.point().map(Object::toString).or(statement::speaker).orElse("");
  }

  /** Of two that weigh the same, the first said. */
  private static Statement weightier(Statement first, Statement second) {
    return ActKind.weightiest(second).compareTo(ActKind.weightiest(first)) < 0 ? second : first;
  }
}
