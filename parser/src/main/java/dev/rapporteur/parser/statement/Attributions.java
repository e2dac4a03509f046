package dev.rapporteur.parser.statement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * The attributions of a report as they are found. The last may still take in paragraphs of its
 * quotation, or items of its list: they are put together once, however many they are.
 */
final class Attributions {

  private final List<Attribution> found = new ArrayList<>();
  private final List<Stretch> more = new ArrayList<>();

  int size() {
    return found.size();
  }

  Attribution get(int index) {
    settle();
    return found.get(index);
  }

  /** The last one, perhaps without the content that it took in since it was found. */
  Attribution last() {
    return found.get(found.size() - 1);
  }

  void addAll(List<Attribution> attributions) {
    settle();
    found.addAll(attributions);
  }

  void addToLast(Stretch stretch) {
    more.add(stretch);
  }

  Attribution removeLast() {
    settle();
    return found.remove(found.size() - 1);
  }

  void add(int index, Attribution attribution) {
    settle();
    found.add(index, attribution);
  }

  void set(int index, Attribution attribution) {
    settle();
    found.set(index, attribution);
  }

  /** Those that have content. */
  ImmutableList<Attribution> withContent() {
    settle();
    return found.stream()
        .filter(attribution -> !attribution.content().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  private void settle() {
    if (!more.isEmpty()) {
      found.set(found.size() - 1, last().withMore(more));
      more.clear();
    }
  }
}
