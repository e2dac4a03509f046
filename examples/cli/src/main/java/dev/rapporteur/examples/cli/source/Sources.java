package dev.rapporteur.examples.cli.source;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** What is named on a command line, read one after the other. */
public final class Sources implements Source {

  private static final String UTF_8 = "UTF-8";

  private final ImmutableList<String> names;
  private final Intake intake;

  /** The sources of these names; they are looked at when they are read. */
  public Sources(Iterable<String> names, Intake intake) {
    this.names = ImmutableList.copyOf(names);
    this.intake = intake;
  }

  /** A source that breaks off ends in a report that cannot be read; the next one follows. */
  @Override
  public void read(Receiver receiver) {
    for (String name : names) {
      Counting counting = new Counting(receiver);
      try {
        named(name).read(counting);
        if (counting.reports == 0) {
          throw new UnusableException("holds no report");
        }
      } catch (IOException e) {
        receiver.take(Entry.failing(name, new UnusableException(e)));
      } catch (UnusableException e) {
        receiver.take(Entry.failing(name, e));
      }
    }
  }

  private Source named(String name) throws IOException, UnusableException {
    if (name.equals("-")) {
      return new JsonLinesSource(
          "stdin",
          () -> new BufferedInputStream(intake.meter().over(intake.standardInput())),
          intake);
    }
    try {
      Path path = Path.of(name);
      return Files.isDirectory(path) ? new FolderSource(name, path, intake) : file(name, path);
    } catch (InvalidPathException e) {
      throw new UnusableException("is no name of a file");
    }
  }

  private Source file(String name, Path file) throws IOException, UnusableException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(name);
    }
    String lower = Ascii.toLowerCase(name).replaceFirst("\\.tgz$", ".tar.gz");
    Compression compression = Compression.of(lower);
    Packed packed = new Packed(name, file, compression);
    return switch (ending(compression.unpacked(lower))) {
      case ".tar" -> new ArchiveSource(packed, in -> new TarArchiveInputStream(in, UTF_8), intake);
      case ".zip" -> new ArchiveSource(packed, in -> new ZipArchiveInputStream(in, UTF_8), intake);
      case ".jsonl", ".ndjson" ->
          new JsonLinesSource(name, () -> packed.open(intake, new Meter()), intake);
      default -> plain(name, file, compression);
    };
  }

  private Source plain(String name, Path file, Compression compression) throws UnusableException {
    if (compression != Compression.NONE) {
      throw new UnusableException("is packed, but its name does not tell as what");
    }
    return new FileSource(name, file, intake);
  }

  private static String ending(String name) {
    return name.substring(Math.max(0, name.lastIndexOf('.')));
  }

  private static final class Counting implements Receiver {

    private final Receiver receiver;
    private long reports;

    private Counting(Receiver receiver) {
      this.receiver = receiver;
    }

    @Override
    public void take(Entry entry) {
      reports++;
      receiver.take(entry);
    }

    @Override
    public void passOver() {
      receiver.passOver();
    }
  }
}
