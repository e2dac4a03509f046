package dev.rapporteur.render.html;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SpeechAct.Commitment;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.wording.Days;
import dev.rapporteur.render.wording.Deadlines;
import dev.rapporteur.render.wording.Naming;
import dev.rapporteur.render.wording.Undertaking;
import dev.rapporteur.render.wording.Verdict;
import dev.rapporteur.render.wording.Words;
import org.jsoup.nodes.Element;

/** Who undertakes what by when, as said by whom, and how it fares in the test. */
final class CommitmentList implements NotesSection {

  /** A commitment with the statement that makes it. */
  private record Promise(int index, Statement said, Commitment commitment) {}

  private final ImmutableList<Promise> promises;
  private final Naming naming;
  private final Days days;

  CommitmentList(SummitCoverage coverage, Days days) {
    this.promises = promises(coverage.statements());
    this.naming = Naming.of(coverage);
    this.days = days;
  }

  private static ImmutableList<Promise> promises(ImmutableList<Statement> statements) {
    ImmutableList.Builder<Promise> promises = ImmutableList.builder();
    for (int i = 0; i < statements.size(); i++) {
      int index = i;
      Statement said = statements.get(i);
      said.acts().stream()
          .filter(Commitment.class::isInstance)
          .map(Commitment.class::cast)
          .forEach(commitment -> promises.add(new Promise(index, said, commitment)));
    }
    return promises.build();
  }

  @Override
  public String id() {
    return "commitments";
  }

  @Override
  public String title() {
    return "Commitments";
  }

  @Override
  public int size() {
    return promises.size();
  }

  @Override
  public void write(Element section) {
    Element list = section.appendElement("ul").addClass("plain");
    promises.forEach(promise -> item(promise, list));
  }

  private void item(Promise promise, Element list) {
    Commitment commitment = promise.commitment();
    Element item = list.appendElement("li").addClass("promise");
    item.attr("data-part", Parts.statement(promise.index()));
    item.appendElement("strong")
        .text(commitment.actor().map(this::named).orElse("Actor not named"));
    Element facts = item.appendElement("dl");
    fact("Undertaking", Undertaking.of(commitment), facts);
    commitment.deadline().ifPresent(by -> fact("By when", Deadlines.full(by, days), facts));
    fact("Said by", promise.said().speaker().map(this::named).orElse("not named"), facts);
    fact("Test", Verdict.of(commitment.test()), facts);
    facts.appendElement("dt").text("Statement");
    facts
        .appendElement("dd")
        .appendElement("a")
        .attr("href", "#" + Parts.statement(promise.index()))
        .text(Integer.toString(promise.index() + 1));
  }

  private String named(String speaker) {
    return Words.capitalized(naming.full(speaker));
  }

  private static void fact(String term, String value, Element facts) {
    facts.appendElement("dt").text(term);
    facts.appendElement("dd").text(value);
  }
}
