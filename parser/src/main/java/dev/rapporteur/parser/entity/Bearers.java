package dev.rapporteur.parser.entity;

import static java.util.Comparator.comparing;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.parser.text.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The people of a report while their mentions are gathered, found by the words of their names. */
final class Bearers {

  private final List<Bearer> all = new ArrayList<>();
  private final ListMultimap<String, Bearer> byWord = ArrayListMultimap.create();

  /** Gives a mention to the one person whom it fits. A name that fits nobody is a new person. */
  void place(PersonMention mention) {
    ImmutableList<String> words = mention.words();
    List<Bearer> fitting =
        Stream.of(words.get(words.size() - 1), words.get(0))
            .flatMap(word -> byWord.get(word).stream())
            .distinct()
            .filter(bearer -> bearer.fits(mention))
            .toList();
    if (fitting.isEmpty()) {
      add(new Bearer(mention));
    } else if (fitting.size() == 1) {
      fitting.get(0).add(mention);
    }
  }

  /**
   * Takes the longest part of a name that starts at {@code i} for a mention, if only one person
   * bears it, and returns its end.
   */
  int mention(Page page, int i) {
    if (!byWord.containsKey(page.lower(i))) {
      return i;
    }
    int end = i;
    Set<Bearer> named = new HashSet<>();
    for (Bearer bearer : byWord.get(PersonNames.folded(page.lower(i)))) {
      int here = bearer.namedUntil(page, i);
      if (here > end) {
        end = here;
        named.clear();
      }
      if (here == end && end > i) {
        named.add(bearer);
      }
    }
    if (named.size() == 1) {
      Excerpt place = page.excerpt(new Range(i, end));
      named.forEach(bearer -> bearer.add(place));
    }
    return end;
  }

  /** All of them, in the order of their first mentions. */
  ImmutableList<Bearer> inOrder() {
    return all.stream().sorted(comparing(Bearer::first)).collect(ImmutableList.toImmutableList());
  }

  private void add(Bearer bearer) {
    all.add(bearer);
    new HashSet<>(bearer.words()).forEach(word -> byWord.put(word, bearer));
  }
}
