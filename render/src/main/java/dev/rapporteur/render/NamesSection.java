package dev.rapporteur.render;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Organization;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.tree.Blocks;
import dev.rapporteur.render.tree.Line;
import dev.rapporteur.render.tree.Table;
import dev.rapporteur.render.wording.Roles;
import java.util.stream.Stream;
import org.commonmark.node.Block;

/** The people, organizations and documents that the report names. */
final class NamesSection implements Section {

  @Override
  public ImmutableList<Block> blocks(Summary summary) {
    SummitCoverage coverage = summary.coverage();
    return ImmutableList.<Block>builder()
        .addAll(Blocks.section(summary.level(), "People", people(summary, coverage.people())))
        .addAll(Blocks.listSection(summary.level(), "Organizations", organizations(summary)))
        .addAll(Blocks.listSection(summary.level(), "Documents", documents(summary)))
        .build();
  }

  private static ImmutableList<Block> people(Summary summary, ImmutableList<Person> people) {
    Table table = Table.of("Name", "Role", "Named at");
    for (Person person : people) {
      Line places = places(summary, new Line(), person.mentions());
      table.row(Line.of(person.name()), Line.of(Roles.of(person)), places);
    }
    return people.isEmpty() ? ImmutableList.of() : ImmutableList.of(table.block());
  }

  private static Stream<Line> organizations(Summary summary) {
    return summary.coverage().organizations().stream()
        .map(body -> places(summary, Line.of(name(body)), body.mentions()));
  }

  private static String name(Organization body) {
    return body.name() + body.acronym().map(acronym -> " (" + acronym + ")").orElse("");
  }

  private static Stream<Line> documents(Summary summary) {
    return summary.coverage().documents().stream()
        .map(document -> places(summary, Line.of(document.name()), document.mentions()));
  }

  /** Full detail tells every mention, standard the first. */
  private static Line places(Summary summary, Line line, ImmutableList<Excerpt> mentions) {
    mentions.stream()
        .limit(summary.isFull() ? mentions.size() : 1)
        .forEach(mention -> line.at(mention.span()));
    return line;
  }
}
