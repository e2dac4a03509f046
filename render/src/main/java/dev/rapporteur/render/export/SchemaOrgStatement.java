package dev.rapporteur.render.export;

import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.Deadline;
import dev.rapporteur.core.SpeechAct;
import dev.rapporteur.core.SpeechAct.Commitment;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.Statement.Form;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Statements in the vocabulary of schema.org. Only what stands in quotation marks from end to end
 * is a {@code Quotation}; the reporter's words for it are a {@code Claim}.
 */
record SchemaOrgStatement(String uri, SchemaOrgNames names) {

  JsonObject json(int n, Statement statement) {
    boolean isQuotation = statement.form() == Form.DIRECT;
    return JsonObject.ofType(isQuotation ? "Quotation" : "Claim")
        .put("@id", Uris.part(uri, "statement", n))
        .put("text", Stretches.content(statement))
        .put(
            isQuotation ? "spokenByCharacter" : "author", statement.speaker().map(names::reference))
        .put("appearance", Optional.of(article()).filter(article -> !isQuotation))
        .put("keywords", Stream.concat(Stretches.kinds(statement), statement.themes().stream()))
        .put("about", statement.acts().stream().flatMap(this::undertaking));
  }

  private JsonObject article() {
    return new JsonObject().put("@id", uri);
  }

  /**
   * What is undertaken. An action that is to be done has its actor and its deadline; one that is
   * forgone, or that depends on something, is no potential action: only its words are told.
   */
  private Stream<JsonObject> undertaking(SpeechAct act) {
    if (!(act instanceof Commitment commitment)) {
      return Stream.empty();
    }
    boolean isPlain = !commitment.negated() && commitment.condition().isEmpty();
    return Stream.of(isPlain ? action(commitment) : reserved(commitment));
  }

  /** {@code a commitment not to}, {@code a commitment on condition: if others move}. */
  private static JsonObject reserved(Commitment commitment) {
    String not = commitment.negated() ? " not to" : "";
    String condition = commitment.condition().map(on -> " on condition: " + on.text()).orElse("");
    return JsonObject.ofType("Thing")
        .put("name", commitment.content().text())
        .put("disambiguatingDescription", "a commitment" + not + condition);
  }

  private JsonObject action(Commitment commitment) {
    return JsonObject.ofType("Action")
        .put("name", commitment.content().text())
        .put("actionStatus", "https://schema.org/PotentialActionStatus")
        .put("agent", commitment.actor().map(names::reference))
        .put("description", commitment.deadline().map(Deadline::text).map(by -> by.text()))
        .put(
            "endTime",
            commitment
                .deadline()
                .flatMap(Deadline::dates)
                .flatMap(DateRange::last)
                .map(Object::toString));
  }
}
