package dev.rapporteur.examples.evaluation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Set;

/** An annotated statement and the one that was read in its place. */
record Pair(Claim wanted, Claim found) {

  /** How much of the content is the same: Dice's coefficient, from 0 to 1. */
  double overlap() {
    int shared = Sets.intersection(wanted.content(), found.content()).size();
    return 2.0 * shared / (wanted.content().size() + found.content().size());
  }

  boolean sharesCue() {
    return !Collections.disjoint(wanted.cue(), found.cue());
  }

  /** One-to-one pairs of statements that share content; the best fit (and the same cue) first. */
  static ImmutableList<Pair> of(ImmutableList<Claim> wanted, ImmutableList<Claim> found) {
    Set<Claim> used = Collections.newSetFromMap(new IdentityHashMap<>());
    ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
    for (Pair pair : candidates(wanted, found)) {
      if (!used.contains(pair.wanted) && !used.contains(pair.found)) {
        Collections.addAll(used, pair.wanted, pair.found);
        pairs.add(pair);
      }
    }
    return pairs.build();
  }

  private static ImmutableList<Pair> candidates(
      ImmutableList<Claim> wanted, ImmutableList<Claim> found) {
    return wanted.stream()
        .flatMap(claim -> found.stream().map(other -> new Pair(claim, other)))
        .filter(pair -> !Collections.disjoint(pair.wanted.content(), pair.found.content()))
        .sorted(Comparator.comparingDouble(Pair::fit).reversed())
        .collect(toImmutableList());
  }

  private double fit() {
    return overlap() + (sharesCue() ? 0.2 : 0);
  }
}
