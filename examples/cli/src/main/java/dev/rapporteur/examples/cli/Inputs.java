package dev.rapporteur.examples.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** From the names on the command line to the reports that they stand for. */
final class Inputs {

  private Inputs() {}

  static ImmutableList<Input> named(List<String> names, InputStream standardInput) {
    return names.stream()
        .flatMap(name -> named(name, standardInput).stream())
        .collect(toImmutableList());
  }

  private static ImmutableList<Input> named(String name, InputStream standardInput) {
    if (name.equals("-")) {
      return ImmutableList.of(Input.standard(standardInput));
    }
    try {
      Path path = Path.of(name);
      return Files.isDirectory(path) ? TextFiles.in(path) : ImmutableList.of(Input.of(name, path));
    } catch (InvalidPathException e) {
      return ImmutableList.of(
          Input.failing(name, new FileSystemException(name, null, "is no name of a file")));
    } catch (IOException e) {
      return ImmutableList.of(Input.failing(name, e));
    }
  }
}
