package dev.rapporteur.render.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Statement;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A statement of a declaration, which says "we", as a sentence that says who they are.
 *
 * <p>"We call on all states to act" becomes "The leaders call on all states to act." Where the
 * words speak of "our" commitment, they stay together in quotation marks: <code>
 * The leaders "reaffirm our
 * commitment to the Charter".</code> What they "will" do is theirs to say: <code>The leaders: "We
 * will plant trees."</code>
 */
final class FirstPerson {

  private final Statement statement;
  private final Sentence sentence;
  private final String pronoun;

  FirstPerson(Statement statement, Sentence sentence, String pronoun) {
    this.statement = statement;
    this.sentence = sentence;
    this.pronoun = pronoun;
  }

  String sentence() {
    boolean isPlural = isGroup() && statement.cue().isPresent();
    if (isPlural && !mentionsItself()) {
      return Words.sentence(
          Sentence.spaced(sentence.issuer(), cue(), addressee(), sentence.listed()));
    }
    return isPlural ? quoting() : saying();
  }

  /** Only of a group can one tell what "they call" for: one person "calls". */
  private boolean isGroup() {
    return pronoun.equals("we")
        && statement.speaker().stream()
            .flatMap(speaker -> Splitter.on(' ').splitToStream(speaker))
            .anyMatch(Vocabulary.STANDARD::isPlural);
  }

  private boolean mentionsItself() {
    return Stream.concat(statement.addressee().stream(), statement.content().stream())
        .anyMatch(part -> Vocabulary.STANDARD.speaksInFirstPerson(part.text()));
  }

  /** {@code The leaders "reaffirm our commitment".} */
  private String quoting() {
    return quotable(afterSource())
        .map(words -> sentence.issuer() + " \"" + words + "\".")
        .orElseGet(this::quotingEach);
  }

  /** {@code The leaders agree "to share our data" and "to end subsidies".} */
  private String quotingEach() {
    ImmutableList<String> stretches =
        statement.content().stream()
            .flatMap(stretch -> quotable(ImmutableList.of(stretch)).stream())
            .map(words -> "\"" + words + "\"")
            .collect(toImmutableList());
    boolean isQuotable =
        statement.addressee().isEmpty() && stretches.size() == statement.content().size();
    return isQuotable
        ? Words.sentence(Sentence.spaced(sentence.issuer(), cue(), Enumeration.of(stretches)))
        : saying();
  }

  /** {@code The leaders: "We will plant trees."} */
  private String saying() {
    ImmutableList<Excerpt> whole =
        ImmutableList.<Excerpt>builder()
            .addAll(statement.source().stream().iterator())
            .addAll(afterSource())
            .build();
    return quotable(whole)
        .filter(words -> statement.source().isPresent())
        .map(words -> sentence.issuer() + ": \"" + Words.sentence(words) + "\"")
        .orElseGet(() -> sentence.issuer() + ": " + Words.uncapitalized(inFull()));
  }

  private String inFull() {
    return Words.sentence(Sentence.spaced(pronoun, cue(), addressee(), sentence.listed()));
  }

  /** In quotation marks stands only what stands so in the report: words in a row. */
  private static Optional<String> quotable(ImmutableList<Excerpt> parts) {
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).span().start() != parts.get(i - 1).span().end() + 1) {
        return Optional.empty();
      }
    }
    String words = String.join(" ", parts.stream().map(Sentence::words).toList());
    return Optional.of(words).filter(text -> text.indexOf('"') < 0);
  }

  private ImmutableList<Excerpt> afterSource() {
    return Stream.of(
            statement.cue().stream(), statement.addressee().stream(), statement.content().stream())
        .flatMap(parts -> parts)
        .collect(toImmutableList());
  }

  private String cue() {
    return statement.cue().map(Sentence::words).orElse("");
  }

  private String addressee() {
    return statement.addressee().map(Sentence::words).orElse("");
  }
}
