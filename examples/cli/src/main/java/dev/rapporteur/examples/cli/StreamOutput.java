package dev.rapporteur.examples.cli;

import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.examples.cli.source.UnusableException;
import dev.rapporteur.render.Detail;
import dev.rapporteur.render.Renderer;
import java.io.PrintStream;

/** One coverage after the other, with the format's separator in between. */
final class StreamOutput implements Output {

  private final PrintStream out;
  private final Format format;
  private final Detail detail;
  private boolean first = true;

  StreamOutput(PrintStream out, Format format, Detail detail) {
    this.out = out;
    this.format = format;
    this.detail = detail;
  }

  @Override
  public void write(Input input, String text, SummitCoverage coverage) throws UnusableException {
    Renderer renderer = first ? format.forStream(detail, text) : format.forNext(detail, text);
    out.print((first ? "" : format.separator()) + Lines.ended(renderer.render(coverage)));
    first = false;
    if (out.checkError()) {
      throw new UnusableException("standard output takes no more");
    }
  }
}
