package dev.rapporteur.examples.cli.source;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.OptionalLong;

/** How many bytes there are to read: what a {@link Meter} will have counted in the end. */
public final class Sizes extends SimpleFileVisitor<Path> {

  private long total;

  private Sizes() {}

  /** The bytes of all these sources, or nothing where one is a pipe; what is missing has none. */
  public static OptionalLong of(Iterable<String> names) {
    Sizes sizes = new Sizes();
    for (String name : names) {
      if (name.equals("-")) {
        return OptionalLong.empty();
      }
      sizes.add(name);
    }
    return OptionalLong.of(sizes.total);
  }

  private void add(String name) {
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        Files.walkFileTree(path.toRealPath(), this);
      } else {
        total += Files.size(path);
      }
    } catch (IOException | InvalidPathException e) {
      // The run tells what is wrong with it; a bar that is off by its size does no harm.
    }
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    boolean text = Ascii.toLowerCase(file.toString()).endsWith(".txt");
    total += text && attributes.isRegularFile() ? attributes.size() : 0;
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException reason) {
    return FileVisitResult.CONTINUE;
  }
}
