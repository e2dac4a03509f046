package dev.rapporteur.examples.spark;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code repeat}: makes an archive large enough to measure with. */
@Command(
    name = "repeat",
    description = {
      "Writes the texts of a folder over and over, as JSON Lines: a file for each time, every second",
      "one compressed, each with four bad documents."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RepeatCommand implements Callable<Integer> {

  private static final JsonFactory JSON = new JsonFactory();

  /** No JSON, no UTF-8, no text. */
  private static final ImmutableList<String> BAD =
      ImmutableList.of(
          "not json", "{\"text\": \"\u00ff\"}", "{\"id\": \"empty\", \"text\": \" \"}");

  @Parameters(paramLabel = "FOLDER", description = "The folder with the texts, *.txt.")
  private Path folder = Path.of("");

  @Parameters(paramLabel = "TIMES", description = "How often to write them.")
  private int times;

  @Parameters(paramLabel = "ARCHIVE", description = "The folder for the archive.")
  private Path archive = Path.of("");

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      defaultValue = "1000000",
      description = "The bad document that is too long has one character more.")
  private int maxCharacters;

  @Override
  public Integer call() throws IOException {
    ImmutableList<Path> texts = texts();
    Files.createDirectories(archive);
    for (int i = 0; i < times; i++) {
      String name = String.format("%06d", i);
      try (OutputStream out = open(name, i % 2 == 1)) {
        write(out, name, texts);
      }
    }
    return 0;
  }

  private ImmutableList<Path> texts() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .collect(toImmutableList());
    }
  }

  private OutputStream open(String name, boolean compressed) throws IOException {
    Path file = archive.resolve(name + (compressed ? ".jsonl.gz" : ".jsonl"));
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
    return compressed ? new QuickGzip(out) : out;
  }

  private void write(OutputStream out, String name, ImmutableList<Path> texts) throws IOException {
    for (Path text : texts) {
      line(out, name + "/" + folder.relativize(text), Files.readString(text));
    }
    line(out, name + "/long", "a".repeat(maxCharacters + 1));
    for (String bad : BAD) {
      out.write((bad + "\n").getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private static void line(OutputStream out, String id, String text) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      json.writeStringProperty("text", text);
      json.writeEndObject();
    }
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** An archive that is thrown away need not be small. */
  private static final class QuickGzip extends GZIPOutputStream {

    QuickGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
