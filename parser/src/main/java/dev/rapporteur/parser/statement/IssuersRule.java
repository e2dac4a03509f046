package dev.rapporteur.parser.statement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * In a declaration its issuers bind themselves without a cue: "We will mobilise EUR 620 million by
 * 2030."
 */
final class IssuersRule implements Rule {

  @Override
  public boolean read(Sentence sentence, int from, Findings findings) {
    boolean bound = sentence.is(from + 1, "will") || sentence.is(from + 1, "shall");
    if (!sentence.is(from, "we") || !bound || sentence.hidden(from)) {
      return false;
    }
    sentence
        .trimmed(from + 1, sentence.end())
        .ifPresent(
            content ->
                findings.addPhrase(
                    sentence.stretch(from, from + 1),
                    Optional.empty(),
                    ImmutableList.of(content),
                    "issuers-will"));
    return true;
  }
}
