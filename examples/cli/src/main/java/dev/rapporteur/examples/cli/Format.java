package dev.rapporteur.examples.cli;

import dev.rapporteur.render.Detail;
import dev.rapporteur.render.HtmlRenderer;
import dev.rapporteur.render.JsonRenderer;
import dev.rapporteur.render.MarkdownRenderer;
import dev.rapporteur.render.PlainTextRenderer;
import dev.rapporteur.render.ReadingPage;
import dev.rapporteur.render.RenderOptions;
import dev.rapporteur.render.Renderer;
import dev.rapporteur.render.export.CsvRenderer;
import dev.rapporteur.render.export.NinjsRenderer;
import dev.rapporteur.render.export.SchemaOrgRenderer;
import dev.rapporteur.render.export.WebAnnotationRenderer;

/** What a report is rendered as. */
enum Format {
  /** A page for people. */
  MARKDOWN(".md", "\n---\n\n") {
    @Override
    Renderer forFile(Detail detail, String text) {
      return MarkdownRenderer.of(RenderOptions.standard().withDetail(detail));
    }
  },
  /** The records for programs, whole at every detail. */
  JSON(".json", "") {
    @Override
    Renderer forFile(Detail detail, String text) {
      return JsonRenderer.pretty();
    }

    @Override
    Renderer forStream(Detail detail, String text) {
      return JsonRenderer.compact();
    }
  },
  /** A page for people, without markup. */
  TEXT(".txt", "\n" + "=".repeat(80) + "\n\n") {
    @Override
    Renderer forFile(Detail detail, String text) {
      return PlainTextRenderer.of(RenderOptions.standard().withDetail(detail));
    }
  },
  /** A summary as a piece of HTML, to be set into a page. */
  HTML(".html", "<hr>\n") {
    @Override
    Renderer forFile(Detail detail, String text) {
      return HtmlRenderer.of(RenderOptions.standard().withDetail(detail));
    }
  },
  /** The report with what was read from it beside it: one page to open in a browser. */
  PAGE(".page.html", "") {
    @Override
    Renderer forFile(Detail detail, String text) {
      return ReadingPage.standard().over(text);
    }
  },
  /** A news object for news systems. */
  NINJS(".ninjs.json", "") {
    @Override
    Renderer forFile(Detail detail, String text) {
      return NinjsRenderer.pretty();
    }

    @Override
    Renderer forStream(Detail detail, String text) {
      return NinjsRenderer.compact();
    }
  },
  /** Linked data in the vocabulary of schema.org. */
  SCHEMA_ORG(".jsonld", "") {
    @Override
    Renderer forFile(Detail detail, String text) {
      return SchemaOrgRenderer.pretty();
    }

    @Override
    Renderer forStream(Detail detail, String text) {
      return SchemaOrgRenderer.compact();
    }
  },
  /** W3C Web Annotations on the text. */
  ANNOTATIONS(".annotations.jsonld", "") {
    @Override
    Renderer forFile(Detail detail, String text) {
      return WebAnnotationRenderer.pretty(text);
    }

    @Override
    Renderer forStream(Detail detail, String text) {
      return WebAnnotationRenderer.compact(text);
    }
  },
  /** The records with spans that count code points. */
  JSON_CODE_POINTS(".json", "") {
    @Override
    Renderer forFile(Detail detail, String text) {
      return JsonRenderer.pretty().inCodePointsOf(text);
    }

    @Override
    Renderer forStream(Detail detail, String text) {
      return JsonRenderer.compact().inCodePointsOf(text);
    }
  },
  /** The records without the words of excerpts. */
  JSON_POSITIONS(".json", "") {
    @Override
    Renderer forFile(Detail detail, String text) {
      return JsonRenderer.pretty().withoutWords();
    }

    @Override
    Renderer forStream(Detail detail, String text) {
      return JsonRenderer.compact().withoutWords();
    }
  },
  /** A table of who said what. */
  STATEMENTS_CSV(".statements.csv", "") {
    @Override
    Renderer forFile(Detail detail, String text) {
      return CsvRenderer.statements();
    }

    @Override
    Renderer forNext(Detail detail, String text) {
      return CsvRenderer.statements().withoutHeader();
    }
  },
  /** A table of who undertakes what by when. */
  COMMITMENTS_CSV(".commitments.csv", "") {
    @Override
    Renderer forFile(Detail detail, String text) {
      return CsvRenderer.commitments();
    }

    @Override
    Renderer forNext(Detail detail, String text) {
      return CsvRenderer.commitments().withoutHeader();
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

  /** The renderer for a report of this text that has a file of its own. */
  abstract Renderer forFile(Detail detail, String text);

  /** The renderer for a report that shares a stream with others. */
  Renderer forStream(Detail detail, String text) {
    return forFile(detail, text);
  }

  /** The renderer for a report that follows another in one stream. */
  Renderer forNext(Detail detail, String text) {
    return forStream(detail, text);
  }
}
