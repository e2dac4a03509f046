package dev.rapporteur.render;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Evidence;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Span;

/** Quotes from a text by its words. */
record Quotes(String text) {

  /** The first place where the words stand. */
  Excerpt quote(String words) {
    return after(words, 0);
  }

  /** The first place after {@code mark} where the words stand. */
  Excerpt quote(String words, String mark) {
    return after(words, start(mark, 0));
  }

  ImmutableList<Excerpt> all(String words) {
    ImmutableList.Builder<Excerpt> places = ImmutableList.builder();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      places.add(after(words, at));
    }
    return places.build();
  }

  Span between(String first, String last) {
    return quote(first).span().hull(quote(last, first).span());
  }

  Evidence evidence(String rule) {
    return new Evidence(rule, new Span(0, text.length()));
  }

  private Excerpt after(String words, int from) {
    int start = start(words, from);
    return Excerpt.of(text, new Span(start, start + words.length()));
  }

  private int start(String words, int from) {
    int start = text.indexOf(words, from);
    if (start < 0) {
      throw new IllegalArgumentException("the text does not hold: " + words);
    }
    return start;
  }
}
