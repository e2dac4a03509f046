package dev.rapporteur.parser.entity;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.NamedDocument;
import dev.rapporteur.parser.text.Range;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the mentions of documents together. */
final class Documents {

  private final List<Page> pages;
  private final Map<String, String> acronyms;

  Documents(List<Page> pages, List<Acronyms.Pair> pairs) {
    this.pages = pages;
    this.acronyms =
        pairs.stream()
            .collect(
                Collectors.toMap(
                    pair -> key(pair.name().name()),
                    pair -> pair.acronym().name(),
                    (first, second) -> first));
  }

  /**
   * One document for each name; {@code Tokyo accords} and {@code Tokyo accord} are one, and so are
   * a name and the acronym that the report ties to it.
   */
  ImmutableList<NamedDocument> of(List<NameMention> mentions) {
    ImmutableListMultimap<String, NameMention> byName =
        Multimaps.index(mentions, mention -> key(mention.name()));
    ImmutableListMultimap<String, Excerpt> shortForms =
        everywhere(
            byName.keySet().stream()
                .flatMap(name -> Optional.ofNullable(acronyms.get(name)).stream())
                .collect(ImmutableSet.toImmutableSet()));
    return byName.asMap().entrySet().stream()
        .map(
            entry ->
                document(
                    List.copyOf(entry.getValue()),
                    shortForms.get(acronyms.getOrDefault(entry.getKey(), ""))))
        .collect(ImmutableList.toImmutableList());
  }

  private static NamedDocument document(List<NameMention> mentions, List<Excerpt> shortForms) {
    return new NamedDocument(
        mentions.get(0).name(),
        Stream.concat(mentions.stream().map(NameMention::excerpt), shortForms.stream())
            .sorted(comparing(Excerpt::span))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Wherever one of the acronyms stands; its tokens are taken. */
  private ImmutableListMultimap<String, Excerpt> everywhere(Set<String> wanted) {
    ImmutableListMultimap.Builder<String, Excerpt> places = ImmutableListMultimap.builder();
    for (Page page : pages) {
      for (int i = 0; i < page.size(); i++) {
        if (page.free(i) && wanted.contains(page.word(i).text())) {
          places.put(page.word(i).text(), page.excerpt(new Range(i, i + 1)));
          page.take(new Range(i, i + 1));
        }
      }
    }
    return places.build();
  }

  private static String key(String name) {
    String key = Spellings.key(name);
    return key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
  }
}
