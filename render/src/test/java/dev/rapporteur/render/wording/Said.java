package dev.rapporteur.render.wording;

import dev.rapporteur.core.Evidence;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.PersonBuilder;
import dev.rapporteur.core.ReportBuilder;
import dev.rapporteur.core.SourceRef;
import dev.rapporteur.core.SourceText;
import dev.rapporteur.core.Span;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.Statement.Form;
import dev.rapporteur.core.Statement.Location;
import dev.rapporteur.core.StatementBuilder;
import dev.rapporteur.core.SummitCoverageBuilder;
import java.util.Optional;

/**
 * Reads one statement by hand from one sentence; its speaker is Anna Duval, unless told otherwise.
 */
final class Said {

  private final String text;
  private final StatementBuilder statement = new StatementBuilder();
  private Optional<String> role = Optional.empty();

  private Said(String text) {
    this.text = text;
  }

  static Said in(String text) {
    return new Said(text).speaker("Anna Duval");
  }

  Said speaker(String name) {
    statement.speaker(name);
    return this;
  }

  Said nobody() {
    statement.speaker(Optional.empty());
    return this;
  }

  Said role(String office) {
    role = Optional.of(office);
    return this;
  }

  Said source(String words) {
    statement.source(quote(words, 0));
    return this;
  }

  Said cue(String words) {
    statement.cue(quote(words, 0));
    return this;
  }

  Said addressee(String words) {
    statement.addressee(quote(words, 0));
    return this;
  }

  Said content(String... stretches) {
    int from = 0;
    for (String stretch : stretches) {
      Excerpt excerpt = quote(stretch, from);
      statement.addContent(excerpt);
      from = excerpt.span().end();
    }
    return this;
  }

  Statements as(Form form) {
    Statement built =
        statement
            .location(Location.BODY)
            .form(form)
            .evidence(new Evidence("by-hand", new Span(0, text.length())))
            .build();
    return new Statements(built, naming(built));
  }

  private Naming naming(Statement built) {
    return Naming.of(
        new SummitCoverageBuilder()
            .source(SourceRef.of(SourceText.of(text)))
            .report(new ReportBuilder().build())
            .addPeople(new PersonBuilder().name("Anna Duval").role(role).build())
            .addStatements(built)
            .build());
  }

  private Excerpt quote(String words, int from) {
    int start = text.indexOf(words, from);
    return Excerpt.of(text, new Span(start, start + words.length()));
  }
}
