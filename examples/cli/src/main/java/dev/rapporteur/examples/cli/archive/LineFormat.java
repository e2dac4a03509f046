package dev.rapporteur.examples.cli.archive;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.JsonLines;
import dev.rapporteur.render.JsonRenderer;
import java.io.IOException;

/** What a report becomes: a line that ends with a line feed and has none within. */
public enum LineFormat {
  /** The records. */
  JSONL {
    @Override
    void write(SummitCoverage coverage, Appendable out) throws IOException {
      JsonLines.write(ImmutableList.of(coverage), out);
    }
  },
  /** The records without the words of excerpts, for who holds the texts. */
  JSONL_POSITIONS {
    @Override
    void write(SummitCoverage coverage, Appendable out) throws IOException {
      JsonRenderer.compact().withoutWords().render(coverage, out);
      out.append('\n');
    }
  };

  abstract void write(SummitCoverage coverage, Appendable out) throws IOException;
}
