package dev.rapporteur.parser.speaker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.rapporteur.core.Block;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.statement.Attribution;
import dev.rapporteur.parser.text.Passage;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The descriptions that a report uses for its sources, so that a short one can be tied to a fuller
 * one.
 */
final class Descriptions {

  private final ImmutableList<Description> all;
  private final ImmutableSetMultimap<String, String> qualified;

  private Descriptions(
      ImmutableList<Description> all, ImmutableSetMultimap<String, String> qualified) {
    this.all = all;
    this.qualified = qualified;
  }

  static Descriptions of(List<Attribution> attributions, List<Passage> passages) {
    ImmutableSetMultimap.Builder<String, String> qualified = ImmutableSetMultimap.builder();
    passages.forEach(passage -> addQualified(passage.tokens(), qualified));
    return new Descriptions(
        Stream.concat(
                attributions.stream()
                    .flatMap(attribution -> attribution.source().stream())
                    .map(Description::of),
                passages.stream()
                    .filter(passage -> passage.block().kind() != Block.Kind.HEADLINE)
                    .flatMap(Descriptions::groups))
            .distinct()
            .collect(ImmutableList.toImmutableList()),
        qualified.build());
  }

  /** "The leaders of the Reef Forum met": several who open a sentence may be sources elsewhere. */
  private static Stream<Description> groups(Passage passage) {
    Tokens tokens = passage.tokens();
    return passage.sentences().stream()
        .map(sentence -> Subjects.of(tokens, sentence))
        .filter(subject -> tokens.is(subject.start(), "the"))
        .filter(subject -> tokens.is(subject.start() + 1, WordClass.PLURAL))
        .map(subject -> Description.of(tokens, subject.start(), subject.end()));
  }

  /**
   * "Conservative government": a noun that a name qualifies, anywhere in the report. A word that
   * opens a passage may have its capital from there.
   */
  private static void addQualified(
      Tokens tokens, ImmutableSetMultimap.Builder<String, String> qualified) {
    for (int i = 2; i < tokens.size(); i++) {
      Token noun = tokens.get(i);
      boolean common = noun.is(WordClass.NOUN) || noun.is(WordClass.PLURAL);
      if (common && tokens.is(i - 1, WordClass.PROPER)) {
        int from = i - 1;
        while (from > 0 && tokens.is(from - 1, WordClass.PROPER)) {
          from--;
        }
        qualified.put(noun.lower(), tokens.excerpt(from, i + 1).text());
      }
    }
  }

  /** Whether the report writes it with a capital behind "the": "the Leaders". */
  boolean capitalized(Description description) {
    return all.stream()
        .anyMatch(
            other ->
                other.definite()
                    && other.words().equals(description.words())
                    && Character.isUpperCase(other.text().codePointAt(0)));
  }

  /** The one name that the report gives to what is called by a mere noun; none of several. */
  Optional<String> qualified(Description description) {
    ImmutableSet<String> names =
        description.words().size() == 1
            ? qualified.get(description.words().get(0))
            : ImmutableSet.of();
    return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
  }

  /** The first description that joins two names: "Ukraine and the United States". */
  Optional<Description> pair() {
    return all.stream().filter(Description::joinsNames).findFirst();
  }

  /**
   * The first description in the report that says more of the same: "small island states" for
   * "island states".
   */
  Optional<Description> fuller(Description description) {
    return all.stream().filter(description::shortFor).findFirst();
  }
}
