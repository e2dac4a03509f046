package dev.rapporteur.render.html;

import static com.google.common.collect.ImmutableSortedMultiset.toImmutableSortedMultiset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMultiset;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.wording.ActKind;
import dev.rapporteur.render.wording.Days;
import dev.rapporteur.render.wording.Labels;
import dev.rapporteur.render.wording.Naming;
import dev.rapporteur.render.wording.Sentence;
import dev.rapporteur.render.wording.Words;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Who said what, in the order of the report and under its points; one card for each statement. */
final class StatementCards implements NotesSection {

  private final ImmutableList<Statement> statements;
  private final Naming naming;
  private final Labels labels;

  StatementCards(SummitCoverage coverage, Days days) {
    this.statements = coverage.statements();
    this.naming = Naming.of(coverage);
    this.labels = new Labels(naming, days);
  }

  @Override
  public String id() {
    return "statements";
  }

  @Override
  public String title() {
    return "Statements";
  }

  @Override
  public int size() {
    return statements.size();
  }

  @Override
  public void write(Element section) {
    kinds(section);
    Set<String> known = new HashSet<>();
    Optional<Integer> point = Optional.empty();
    Element list = section.appendElement("ol");
    for (int i = 0; i < statements.size(); i++) {
      Statement said = statements.get(i);
      if (!said.point().equals(point)) {
        point = said.point();
        section
            .appendElement("h3")
            .text(point.map(ordinal -> "Point " + ordinal).orElse("Outside the points"));
        list = section.appendElement("ol");
      }
      card(i, said, ImmutableSet.copyOf(known), list);
      said.speaker().ifPresent(known::add);
    }
    if (list.childrenSize() == 0) {
      list.remove();
    }
  }

  /** Which kinds are shown: the boxes work without a script. */
  private void kinds(Element section) {
    Element kinds = section.appendElement("fieldset").addClass("kinds");
    kinds.appendElement("legend").text("Highlighted by what saying it does");
    counts()
        .forEachEntry(
            (kind, count) -> {
              String name = kind.name().toLowerCase(Locale.ROOT);
              Element label = kinds.appendElement("label").addClass(name);
              label
                  .appendElement("input")
                  .attr("type", "checkbox")
                  .id("show-" + name)
                  .attr("checked", true);
              label.appendText(Words.capitalized(kind.noun()) + " " + count);
            });
  }

  private ImmutableSortedMultiset<ActKind> counts() {
    return statements.stream()
        .map(ActKind::foremost)
        .collect(toImmutableSortedMultiset(Comparator.naturalOrder()));
  }

  private void card(int index, Statement said, ImmutableSet<String> known, Element list) {
    String id = Parts.statement(index);
    Element card = list.appendElement("li").addClass("card").addClass(Parts.act(said)).id(id);
    card.attr("data-part", id);
    card.appendElement("a")
        .addClass("number")
        .attr("href", "#r" + id)
        .attr("aria-label", "Statement " + (index + 1) + " in the report")
        .text(Integer.toString(index + 1));
    card.appendElement("p").addClass("acts").text(acts(said));
    card.appendElement("p").text(Sentence.of(said, naming, known));
  }

  private String acts(Statement said) {
    String all = labels.all(said);
    return all.isEmpty() ? "Statement" : Words.capitalized(all.substring(1, all.length() - 1));
  }
}
