package dev.rapporteur.render.export;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Span;
import dev.rapporteur.render.position.CodePoints;

/** Says where excerpts stand in one text, in the terms of the Web Annotation model. */
final class Selectors {

  /** How many UTF-16 code units of the text before and after a quotation tell it from others. */
  private static final int CONTEXT = 32;

  private final String uri;
  private final String text;
  private final CodePoints codePoints;

  Selectors(String uri, String text) {
    this.uri = uri;
    this.text = text;
    this.codePoints = CodePoints.of(text);
  }

  JsonObject target(Excerpt excerpt) {
    return new JsonObject()
        .put("source", uri)
        .put("selector", ImmutableList.of(position(excerpt.span()), quotation(excerpt)));
  }

  private JsonObject position(Span span) {
    Span counted = codePoints.toPoints(span);
    return new JsonObject()
        .put("type", "TextPositionSelector")
        .put("start", counted.start())
        .put("end", counted.end());
  }

  private JsonObject quotation(Excerpt excerpt) {
    return new JsonObject()
        .put("type", "TextQuoteSelector")
        .put("exact", excerpt.text())
        .put("prefix", text.substring(before(excerpt.span().start()), excerpt.span().start()))
        .put("suffix", text.substring(excerpt.span().end(), after(excerpt.span().end())));
  }

  /** No surrogate pair is torn apart. */
  private int before(int start) {
    int from = Math.max(0, start - CONTEXT);
    return isInsideOfPair(from) ? from - 1 : from;
  }

  private int after(int end) {
    int to = Math.min(text.length(), end + CONTEXT);
    return isInsideOfPair(to) ? to + 1 : to;
  }

  private boolean isInsideOfPair(int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
