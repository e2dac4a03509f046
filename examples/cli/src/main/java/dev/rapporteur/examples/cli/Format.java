package dev.rapporteur.examples.cli;

import dev.rapporteur.render.Detail;
import dev.rapporteur.render.JsonRenderer;
import dev.rapporteur.render.MarkdownRenderer;
import dev.rapporteur.render.PlainTextRenderer;
import dev.rapporteur.render.RenderOptions;
import dev.rapporteur.render.Renderer;

/** What a report is rendered as. */
enum Format {
  /** A page for people. */
  MARKDOWN(".md", "\n---\n\n") {
    @Override
    Renderer forFile(Detail detail) {
      return MarkdownRenderer.of(RenderOptions.standard().withDetail(detail));
    }
  },
  /** The records for programs, whole at every detail. */
  JSON(".json", "") {
    @Override
    Renderer forFile(Detail detail) {
      return JsonRenderer.pretty();
    }

    @Override
    Renderer forStream(Detail detail) {
      return JsonRenderer.compact();
    }
  },
  /** A page for people, without markup. */
  TEXT(".txt", "\n" + "=".repeat(80) + "\n\n") {
    @Override
    Renderer forFile(Detail detail) {
      return PlainTextRenderer.of(RenderOptions.standard().withDetail(detail));
    }
  };

  private final String ending;
  private final String separator;

  Format(String ending, String separator) {
    this.ending = ending;
    this.separator = separator;
  }

  /** What the names of files of this format end with. */
  String ending() {
    return ending;
  }

  /** What stands between two reports in one stream. */
  String separator() {
    return separator;
  }

  /** The renderer for a report that has a file of its own. */
  abstract Renderer forFile(Detail detail);

  /** The renderer for a report that shares a stream with others. */
  Renderer forStream(Detail detail) {
    return forFile(detail);
  }
}
