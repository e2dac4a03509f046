package dev.rapporteur.examples.evaluation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import dev.rapporteur.core.CommitmentTest;
import dev.rapporteur.core.CommitmentTest.Criterion;
import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.SpeechAct;
import dev.rapporteur.core.SummitCoverage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the particulars of the acts of one report: who, how much, by when, on what terms. */
final class ActScorer {

  private final String report;
  private final Scores scores;

  private ActScorer(String report, Scores scores) {
    this.report = report;
    this.scores = scores;
  }

  /** Does nothing for a report whose acts were not annotated. */
  static void score(AnnotatedReport report, SummitCoverage coverage, Scores scores) {
    report.acts().ifPresent(gold -> new ActScorer(report.name(), scores).compare(gold, coverage));
  }

  private void compare(GoldActs gold, SummitCoverage coverage) {
    ImmutableList<SpeechAct> found =
        coverage.statements().stream()
            .flatMap(statement -> statement.acts().stream())
            .collect(toImmutableList());
    for (GoldActs.Act wanted : gold.acts()) {
      found.stream()
          .filter(act -> alike(wanted, act))
          .findFirst()
          .ifPresent(act -> particulars(wanted, act));
    }
    several("dates in contents", wantedDates(gold), foundDates(coverage));
  }

  /** The same kind of act, by the same words or by some of them. */
  private static boolean alike(GoldActs.Act wanted, SpeechAct act) {
    String mine = Names.normal(wanted.text());
    String theirs = Names.normal(act.content().text());
    boolean kind = act.getClass().getSimpleName().equalsIgnoreCase(wanted.kind());
    return kind && (mine.contains(theirs) || theirs.contains(mine));
  }

  private void particulars(GoldActs.Act wanted, SpeechAct act) {
    if (act instanceof SpeechAct.Commitment commitment) {
      actor(wanted, commitment.actor());
      commitment(wanted, commitment);
    }
    if (act instanceof SpeechAct.Achievement achievement) {
      actor(wanted, achievement.actor());
    }
    if (act instanceof SpeechAct.Call call) {
      one("call's addressee", wanted.text(), wanted.addressee(), call.addressee());
    }
    if (act instanceof SpeechAct.Position position) {
      one("stance", wanted.text(), wanted.stance(), Optional.of(position.stance().name()));
    }
    if (act instanceof SpeechAct.Commitment || act instanceof SpeechAct.Call) {
      judged("negation", wanted.text(), wanted.negated(), act.negated());
    }
    one("condition", wanted.text(), wanted.condition(), act.condition().map(Excerpt::text));
  }

  private void actor(GoldActs.Act wanted, Optional<String> found) {
    Optional<String> right =
        wanted.actors().stream()
            .filter(name -> found.filter(actor -> same(name, actor)).isPresent())
            .findFirst()
            .or(() -> wanted.actors().stream().findFirst());
    one("actor", wanted.text(), right, found);
  }

  private void commitment(GoldActs.Act wanted, SpeechAct.Commitment commitment) {
    several(
        "targets",
        wanted.targets().stream().map(GoldActs.Target::value),
        commitment.targets().stream().map(target -> target.value().toPlainString()));
    one(
        "deadline",
        wanted.text(),
        wanted.deadline().map(GoldActs.Days::text),
        commitment.deadline().map(deadline -> deadline.text().text()));
    one(
        "deadline's days",
        wanted.text(),
        wanted.deadline().map(days -> days(days.first(), days.last())),
        commitment.deadline().flatMap(deadline -> deadline.dates()).map(ActScorer::days));
    criteria(commitment.test())
        .forEach(
            (name, criterion) ->
                Optional.ofNullable(wanted.criteria().get(name))
                    .ifPresent(met -> judged("criteria", wanted.text(), met, criterion.met())));
  }

  private static ImmutableMap<String, Criterion> criteria(CommitmentTest test) {
    return ImmutableMap.of(
        "discrete", test.discrete(),
        "specific", test.specific(),
        "announced", test.announced(),
        "futureOriented", test.futureOriented(),
        "actorIdentified", test.actorIdentified(),
        "collective", test.collective());
  }

  private static Stream<String> wantedDates(GoldActs gold) {
    return gold.dates().stream().map(date -> date.text() + " " + days(date.first(), date.last()));
  }

  private static Stream<String> foundDates(SummitCoverage coverage) {
    return coverage.statements().stream()
        .flatMap(statement -> statement.dates().stream())
        .map(date -> date.text().text() + " " + date.dates().map(ActScorer::days).orElse(".."));
  }

  private static String days(DateRange range) {
    return days(range.first().map(LocalDate::toString), range.last().map(LocalDate::toString));
  }

  private static String days(Optional<String> first, Optional<String> last) {
    return first.orElse("") + ".." + last.orElse("");
  }

  private static boolean same(String one, String other) {
    return Names.normal(one).equals(Names.normal(other));
  }

  /** What is there or not on either side, and the same or not. */
  private void one(String measure, String text, Optional<String> wanted, Optional<String> found) {
    boolean right =
        wanted.isPresent() && found.filter(name -> same(wanted.get(), name)).isPresent();
    scores.add(
        measure, new Score(right ? 1 : 0, found.isPresent() ? 1 : 0, wanted.isPresent() ? 1 : 0));
    if (!right && (wanted.isPresent() || found.isPresent())) {
      miss(measure, wanted.orElse("none"), found.orElse("none"), text);
    }
  }

  private void judged(String measure, String text, boolean wanted, boolean found) {
    scores.add(measure, Score.ofOne(wanted == found));
    if (wanted != found) {
      miss(measure, Boolean.toString(wanted), Boolean.toString(found), text);
    }
  }

  private void several(String measure, Stream<String> wanted, Stream<String> found) {
    ImmutableMultiset<String> mine = wanted.collect(ImmutableMultiset.toImmutableMultiset());
    ImmutableMultiset<String> theirs = found.collect(ImmutableMultiset.toImmutableMultiset());
    int right = Multisets.intersection(mine, theirs).size();
    scores.add(measure, new Score(right, theirs.size(), mine.size()));
    if (right < mine.size() || right < theirs.size()) {
      List<String> missed = Multisets.difference(mine, theirs).stream().toList();
      List<String> spurious = Multisets.difference(theirs, mine).stream().toList();
      miss(measure, missed.toString(), spurious.toString(), "");
    }
  }

  private void miss(String measure, String wanted, String found, String text) {
    scores.miss(report, "%s: wanted %s found %s: %s".formatted(measure, wanted, found, text));
  }
}
