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
   * What is undertaken, with its actor and its deadline. The name is all that is said: a condition
   * or a "not" must not get lost.
   */
  private Stream<JsonObject> undertaking(SpeechAct act) {
    return act instanceof Commitment commitment ? Stream.of(action(commitment)) : Stream.empty();
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
