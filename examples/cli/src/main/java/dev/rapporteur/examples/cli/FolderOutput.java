package dev.rapporteur.examples.cli;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.examples.cli.source.UnusableException;
import dev.rapporteur.render.Detail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One file for each coverage. No report is overwritten, no file twice, and none behind a link. */
final class FolderOutput implements Output {

  private final Path folder;
  private final Format format;
  private final Detail detail;
  private final ImmutableSet<Path> reports;
  private final Set<String> taken = new HashSet<>();

  FolderOutput(Path folder, Format format, Detail detail, ImmutableList<Input> inputs) {
    this.folder = folder;
    this.format = format;
    this.detail = detail;
    this.reports =
        inputs.stream()
            .flatMap(input -> input.file().stream())
            .flatMap(file -> real(file).stream())
            .collect(toImmutableSet());
  }

  @Override
  public void write(Input input, String text, SummitCoverage coverage) throws UnusableException {
    try {
      Path file = folder.resolve(freeName(input.stem()) + format.ending());
      if (real(file).filter(reports::contains).isPresent()) {
        throw new UnusableException("not written: " + file + " is itself a report to read");
      }
      if (Files.isSymbolicLink(file)) {
        throw new UnusableException("not written: " + file + " is a link");
      }
      Files.createDirectories(folder);
      String rendered = Lines.ended(format.forFile(detail, text).render(coverage));
      Files.writeString(file, rendered, CREATE, WRITE, TRUNCATE_EXISTING, NOFOLLOW_LINKS);
    } catch (InvalidPathException e) {
      throw new UnusableException("its name cannot be written here");
    } catch (IOException e) {
      throw new UnusableException(e);
    }
  }

  /** Some file systems take names in capitals and small letters for one. */
  private String freeName(String stem) {
    String name = stem;
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      name = stem + "-" + n;
    }
    return name;
  }

  private static Optional<Path> real(Path file) {
    try {
      return Optional.of(file.toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
