package dev.rapporteur.parser.act;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.rapporteur.parser.lexicon.Themes;
import dev.rapporteur.parser.statement.Attribution;
import dev.rapporteur.parser.statement.Stretch;
import dev.rapporteur.parser.text.Token;
import dev.rapporteur.parser.text.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells what a content is about: the themes whose words stand in it. */
public final class ThemeReader {

  private final ImmutableSetMultimap<String, Phrase> byFirstWord;

  private record Phrase(String code, ImmutableList<String> words) {}

  /** A reader of these themes. */
  public ThemeReader(Themes themes) {
    ImmutableSetMultimap.Builder<String, Phrase> phrases = ImmutableSetMultimap.builder();
    themes
        .phrases()
        .forEach(
            (code, phrase) -> {
              ImmutableList<String> words = ImmutableList.copyOf(phrase.split(" ", -1));
              phrases.put(words.get(0), new Phrase(code, words));
            });
    this.byFirstWord = phrases.build();
  }

  /** The codes of the themes, in the order in which they are touched. */
  public ImmutableList<String> read(Attribution attribution) {
    Set<String> codes = new LinkedHashSet<>();
    for (Stretch stretch : attribution.content()) {
      for (int i = stretch.range().start(); i < stretch.range().end(); i++) {
        collect(stretch, i, codes);
      }
    }
    return ImmutableList.copyOf(codes);
  }

  private void collect(Stretch stretch, int at, Set<String> codes) {
    Tokens tokens = stretch.passage().tokens();
    Token token = tokens.get(at);
    ImmutableSet<Phrase> phrases = byFirstWord.get(token.lower());
    for (Phrase phrase : phrases) {
      if (at + phrase.words().size() <= stretch.range().end()
          && matches(tokens, at, phrase.words())) {
        codes.add(phrase.code());
      }
    }
  }

  private static boolean matches(Tokens tokens, int at, List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (!tokens.is(at + i, words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
