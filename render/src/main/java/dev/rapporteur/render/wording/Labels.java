package dev.rapporteur.render.wording;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.SpeechAct;
import dev.rapporteur.core.SpeechAct.Achievement;
import dev.rapporteur.core.SpeechAct.Commitment;
import dev.rapporteur.core.Statement;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What statements do, in a few words after them: {@code (achievement: China; commitment: China, by
 * 2030)}.
 */
public final class Labels {

  private final Naming naming;
  private final Days days;

  /** Labels that name actors and write days so. */
  public Labels(Naming naming, Days days) {
    this.naming = naming;
    this.days = days;
  }

  /** All that a statement does. */
  public String all(Statement statement) {
    return bracketed(statement.acts().stream(), DateNotes.of(statement, days));
  }

  /** What the sentence does not show by itself: that it asserts something goes without. */
  public String telling(Statement statement) {
    return bracketed(
        statement.acts().stream().filter(act -> ActKind.of(act) != ActKind.ASSERTION),
        DateNotes.of(statement, days));
  }

  /** The commitments whose actor or deadline the sentence leaves open. */
  public String missing(Statement statement, String sentence) {
    String told = sentence.toLowerCase(Locale.ROOT);
    return bracketed(
        statement.acts().stream()
            .filter(Commitment.class::isInstance)
            .filter(act -> !tellsActor(told, act) || !tells(told, deadline(act))),
        ImmutableSet.of());
  }

  private static boolean tells(String sentence, Optional<String> words) {
    return words.filter(term -> !sentence.contains(term.toLowerCase(Locale.ROOT))).isEmpty();
  }

  /** By the short name or by the full one. */
  private boolean tellsActor(String sentence, SpeechAct act) {
    return tells(sentence, actor(act))
        || tells(sentence, named(act).map(naming::full).map(Words::inSentence));
  }

  /** Acts of one kind and one actor have one label, with all their deadlines; days come last. */
  private String bracketed(Stream<SpeechAct> acts, ImmutableSet<String> dates) {
    ImmutableSetMultimap.Builder<String, String> labels = ImmutableSetMultimap.builder();
    acts.forEach(act -> labels.put(head(act), terms(act)));
    String all =
        Stream.concat(
                labels.build().asMap().entrySet().stream()
                    .map(label -> label.getKey() + allTerms(label.getValue())),
                dates.stream())
            .collect(joining("; "));
    return all.isEmpty() ? "" : "(" + all + ")";
  }

  /** {@code commitment: China}. */
  private String head(SpeechAct act) {
    return ActKind.of(act).noun() + refrains(act) + actor(act).map(who -> ": " + who).orElse("");
  }

  /** {@code commitment not to}, {@code call not to}: what is forgone is not what is done. */
  private static String refrains(SpeechAct act) {
    boolean deed = act instanceof Commitment || act instanceof SpeechAct.Call;
    return deed && act.negated() ? " not to" : "";
  }

  /** By when, and on what it depends: {@code by 2030, if others move}. */
  private String terms(SpeechAct act) {
    return Stream.concat(
            deadline(act).stream(), act.condition().map(Excerpt::text).map(Words::opening).stream())
        .collect(joining(", "));
  }

  private static String allTerms(Collection<String> terms) {
    String all = terms.stream().filter(words -> !words.isEmpty()).collect(joining(" and "));
    return all.isEmpty() ? "" : ", " + all;
  }

  /** Whose achievement or commitment it is. */
  private Optional<String> actor(SpeechAct act) {
    return named(act).map(naming::brief).map(Words::inSentence);
  }

  private static Optional<String> named(SpeechAct act) {
    return act instanceof Commitment commitment
        ? commitment.actor()
        : act instanceof Achievement achievement ? achievement.actor() : Optional.empty();
  }

  private Optional<String> deadline(SpeechAct act) {
    return act instanceof Commitment commitment
        ? commitment.deadline().map(by -> Deadlines.brief(by, days))
        : Optional.empty();
  }
}
