package dev.rapporteur.render.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SpeechAct.Commitment;
import dev.rapporteur.core.Statement;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The statements that a summary tells where it cannot tell all. */
public final class Selection {

  /**
   * What can be read by itself comes first, then what is more than a courtesy, then what weighs
   * most, then what can be measured.
   */
  public static final Comparator<Statement> BY_WEIGHT =
      Comparator.comparing(Selection::leansOnOthers)
          .thenComparing(Selection::isCourtesy)
          .thenComparing(ActKind::weightiest)
          .thenComparing(statement -> !isMeasured(statement));

  private Selection() {}

  /**
   * The weightiest statement of each point or speaker, then the weightiest of all others, up to
   * {@code limit}; in reading order.
   */
  public static ImmutableList<Statement> of(List<Statement> statements, int limit) {
    if (statements.size() <= limit) {
      return ImmutableList.copyOf(statements);
    }
    Map<String, Statement> heads = new LinkedHashMap<>();
    for (Statement statement : statements) {
      heads.merge(topic(statement), statement, Selection::weightier);
    }
    return Stream.concat(
            heads.values().stream().sorted(BY_WEIGHT), statements.stream().sorted(BY_WEIGHT))
        .distinct()
        .limit(limit)
        .sorted(Comparator.comparing(Statement::extent))
        .collect(toImmutableList());
  }

  private static String topic(Statement statement) {
    return statement.point().map(Object::toString).or(statement::speaker).orElse("");
  }

  private static Statement weightier(Statement first, Statement second) {
    return BY_WEIGHT.compare(second, first) < 0 ? second : first;
  }

  /** "But nobody suggested it", "Its plans are ready, he said": what came before is missing. */
  private static boolean leansOnOthers(Statement statement) {
    String words = Words.tidy(statement.content().get(0).text());
    boolean goesOn = statement.source().isEmpty() && statement.cue().isEmpty();
    boolean isOpen = !followsSource(statement) && Vocabulary.STANDARD.mayMeanSpeaker(words);
    return goesOn
        || isOpen
        || statement.speaker().isEmpty()
        || Vocabulary.STANDARD.leansBack(words);
  }

  /** Greetings, thanks and invitations are calls and positions that a reader in haste can miss. */
  private static boolean isCourtesy(Statement statement) {
    return Stream.concat(statement.cue().stream(), statement.content().stream())
        .anyMatch(part -> Vocabulary.STANDARD.isCourteous(part.text()));
  }

  /** In "the envoy said her government would pay", "her" has been told. */
  private static boolean followsSource(Statement statement) {
    int start = statement.content().get(0).span().start();
    return statement.source().filter(source -> source.span().start() < start).isPresent();
  }

  private static boolean isMeasured(Statement statement) {
    return statement.acts().stream()
        .filter(Commitment.class::isInstance)
        .map(Commitment.class::cast)
        .anyMatch(act -> act.deadline().isPresent() || !act.targets().isEmpty());
  }
}
