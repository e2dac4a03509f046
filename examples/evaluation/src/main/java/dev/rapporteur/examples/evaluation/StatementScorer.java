package dev.rapporteur.examples.evaluation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.Sets;
import dev.rapporteur.core.SummitCoverage;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Compares the statements of one report, pair by pair. */
final class StatementScorer {

  /** What share of the content makes two statements the same one, told apart only by detail. */
  private static final double PAIRED = 0.3;

  private final String report;
  private final ImmutableList<Claim> wanted;
  private final ImmutableList<Claim> found;
  private final ImmutableList<Pair> pairs;
  private final Scores scores;

  private StatementScorer(AnnotatedReport report, SummitCoverage coverage, Scores scores) {
    Tokens tokens = new Tokens(report.text());
    this.report = report.name();
    this.wanted =
        Locator.locate(report).stream()
            .map(located -> Claim.annotated(located, tokens))
            .collect(toImmutableList());
    this.found =
        coverage.statements().stream()
            .map(statement -> Claim.read(statement, tokens))
            .collect(toImmutableList());
    this.pairs = Pair.of(wanted, found);
    this.scores = scores;
  }

  static void score(AnnotatedReport report, SummitCoverage coverage, Scores scores) {
    StatementScorer scorer = new StatementScorer(report, coverage, scores);
    scorer.scoreStretches();
    scorer.paired().forEach(scorer::scorePair);
    scorer.listMisses();
  }

  private void scoreStretches() {
    scoreAll("statements, content overlap 0.3", StatementScorer::isPaired);
    scoreAll("statements, content overlap 0.8", pair -> pair.overlap() >= 0.8);
    scoreAll("cue found", pair -> pair.sharesCue() || lackCue(pair));
    scoreAll("source exact", StatementScorer::sameSource);
    scoreAll("content exact", StatementScorer::sameContent);
    scoreAll(
        "all three exact",
        pair ->
            sameContent(pair)
                && sameSource(pair)
                && pair.wanted().cue().equals(pair.found().cue()));
  }

  private void scoreAll(String measure, Predicate<Pair> isRight) {
    int right = (int) pairs.stream().filter(isRight).count();
    scores.add(measure, new Score(right, found.size(), wanted.size()));
  }

  private void scorePair(Pair pair) {
    Claim w = pair.wanted();
    Claim f = pair.found();
    scores.add("speaker, of paired", Score.ofOne(speaker(w).equals(speaker(f))));
    scores.add("form, of paired", Score.ofOne(w.form().equals(f.form())));
    scores.add("location, of paired", Score.ofOne(w.location().equals(f.location())));
    if (w.point().isPresent() || f.point().isPresent()) {
      scores.add("point, of paired", Score.ofOne(w.point().equals(f.point())));
    }
    scores.add("addressee, of paired", stretch(w.addressee(), f.addressee()));
    scoreKinds(w.kinds(), f.kinds());
  }

  private static Score stretch(ImmutableSet<Integer> wanted, ImmutableSet<Integer> found) {
    boolean right = !wanted.isEmpty() && wanted.equals(found);
    return new Score(right ? 1 : 0, found.isEmpty() ? 0 : 1, wanted.isEmpty() ? 0 : 1);
  }

  private void scoreKinds(ImmutableList<String> wanted, ImmutableList<String> found) {
    Multiset<String> w = ImmutableMultiset.copyOf(wanted);
    Multiset<String> f = ImmutableMultiset.copyOf(found);
    Multiset<String> right = Multisets.intersection(w, f);
    for (String kind : Sets.union(w.elementSet(), f.elementSet())) {
      scores.addKind(kind, new Score(right.count(kind), f.count(kind), w.count(kind)));
    }
  }

  private void listMisses() {
    Set<Claim> met = Sets.newIdentityHashSet();
    for (Pair pair : paired()) {
      met.add(pair.wanted());
      met.add(pair.found());
      listDifferences(pair.wanted(), pair.found());
    }
    wanted.stream()
        .filter(claim -> !met.contains(claim))
        .forEach(claim -> scores.miss(report, "statement missed: " + claim.label()));
    found.stream()
        .filter(claim -> !met.contains(claim))
        .forEach(claim -> scores.miss(report, "statement spurious: " + claim.label()));
  }

  private void listDifferences(Claim w, Claim f) {
    if (!speaker(w).equals(speaker(f))) {
      listDifference("speaker", w.speaker().orElse("-"), f.speaker().orElse("-"), w);
    }
    if (!w.kinds().equals(f.kinds())) {
      listDifference("acts", w.kinds(), f.kinds(), w);
    }
    if (!w.form().equals(f.form())) {
      listDifference("form", w.form(), f.form(), w);
    }
    if (!w.point().equals(f.point())) {
      listDifference("point", w.point(), f.point(), w);
    }
  }

  private void listDifference(String what, Object wanted, Object found, Claim claim) {
    scores.miss(report, what + " wanted " + wanted + ", found " + found + ": " + claim.label());
  }

  private ImmutableList<Pair> paired() {
    return pairs.stream().filter(StatementScorer::isPaired).collect(toImmutableList());
  }

  private static boolean isPaired(Pair pair) {
    return pair.overlap() >= PAIRED;
  }

  private static boolean lackCue(Pair pair) {
    return pair.wanted().cue().isEmpty() && pair.found().cue().isEmpty();
  }

  private static boolean sameSource(Pair pair) {
    return pair.wanted().source().equals(pair.found().source());
  }

  private static boolean sameContent(Pair pair) {
    return pair.wanted().content().equals(pair.found().content());
  }

  private static Optional<String> speaker(Claim claim) {
    return claim.speaker().map(Names::normal);
  }
}
