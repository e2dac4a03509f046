package dev.rapporteur.examples.web;

import com.google.common.net.MediaType;
import dev.rapporteur.render.JsonRenderer;
import dev.rapporteur.render.MarkdownRenderer;
import dev.rapporteur.render.PlainTextRenderer;
import dev.rapporteur.render.ReadingPage;
import dev.rapporteur.render.Renderer;

/** What a report is rendered as. Where a client has no preference, the first wins. */
enum Format {
  /** The records, for programs. */
  JSON(MediaType.JSON_UTF_8) {
    @Override
    Renderer renderer(String text) {
      return JsonRenderer.compact();
    }
  },
  /** A summary. */
  MARKDOWN(MediaType.MD_UTF_8) {
    @Override
    Renderer renderer(String text) {
      return MarkdownRenderer.standard();
    }
  },
  /** The report with what was read from it beside it. */
  HTML(MediaType.HTML_UTF_8) {
    @Override
    Renderer renderer(String text) {
      return ReadingPage.standard().over(text);
    }
  },
  /** A summary without markup. */
  TEXT(MediaType.PLAIN_TEXT_UTF_8) {
    @Override
    Renderer renderer(String text) {
      return PlainTextRenderer.standard();
    }
  };

  private final MediaType mediaType;

  Format(MediaType mediaType) {
    this.mediaType = mediaType;
  }

  MediaType mediaType() {
    return mediaType;
  }

  abstract Renderer renderer(String text);
}
