package dev.rapporteur.render.export;

import java.io.IOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** How the JSON of an export is laid out. */
final class Layout {

  private static final ObjectWriter WRITER = JsonMapper.shared().writer().with(new ScriptSafe());

  /** All on one line. */
  static final Layout COMPACT = new Layout(WRITER);

  /** Indented, one value on each line; a line ends alike on all machines. */
  static final Layout PRETTY =
      new Layout(
          WRITER.with(
              new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"))));

  private final ObjectWriter writer;

  private Layout(ObjectWriter writer) {
    this.writer = writer;
  }

  void write(JsonObject object, Appendable out) throws IOException {
    out.append(writer.writeValueAsString(object));
  }
}
