package dev.rapporteur.parser.statement;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Statement.Form;
import dev.rapporteur.parser.statement.Attribution.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the attributions of one sentence. */
final class Findings {

  private final Sentence sentence;
  private final List<Attribution> found = new ArrayList<>();

  Findings(Sentence sentence) {
    this.sentence = sentence;
  }

  ImmutableList<Attribution> found() {
    return ImmutableList.copyOf(found);
  }

  /** Adds an attribution whose content is a clause or a quotation. */
  void addClause(
      Optional<Stretch> source,
      Optional<CuePhrase> cue,
      Optional<Stretch> addressee,
      ImmutableList<Stretch> content,
      Link link,
      String rule) {
    add(source, cue, addressee, content, Form.INDIRECT, link, rule);
  }

  /** Adds an attribution whose content follows its cue. */
  void addComplement(
      Optional<Stretch> source,
      CuePhrase cue,
      Complement complement,
      Stretch content,
      Link link,
      String rule) {
    Form plain = complement.reported() ? Form.REPORTED : Form.INDIRECT;
    add(
        source,
        Optional.of(cue),
        complement.addressee(),
        ImmutableList.of(content),
        plain,
        link,
        rule);
  }

  /**
   * Adds an attribution whose content is a phrase; without content, it waits for the list that
   * follows.
   */
  void addPhrase(
      Stretch source, Optional<CuePhrase> cue, ImmutableList<Stretch> content, String rule) {
    add(Optional.of(source), cue, Optional.empty(), content, Form.REPORTED, Link.NONE, rule);
  }

  private void add(
      Optional<Stretch> source,
      Optional<CuePhrase> cue,
      Optional<Stretch> addressee,
      ImmutableList<Stretch> content,
      Form plain,
      Link link,
      String rule) {
    found.add(
        new Attribution(
            source,
            cue,
            addressee,
            content,
            Forms.of(content, plain),
            link,
            rule,
            sentence.span()));
  }
}
