package dev.rapporteur.examples.quickstart;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The README of the whole project, and what stands in it. */
final class Readme {

  static final Path ROOT = Path.of("../..");

  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

  private final String text;

  Readme() {
    text = read(ROOT.resolve("README.md"));
  }

  /** The first block of code in this language. */
  String block(String language) {
    return blocks(language).findFirst().orElseThrow();
  }

  /** All blocks of code in this language. */
  Stream<String> blocks(String language) {
    return BLOCK
        .matcher(text)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2));
  }

  /** The sentence that the README quotes. */
  String quotation() {
    return text.lines()
        .filter(line -> line.startsWith("> "))
        .map(line -> line.substring(2))
        .collect(joining(" "));
  }

  /** Where the links into the project lead. */
  Stream<Path> links() {
    return LINK.matcher(text).results().map(link -> ROOT.resolve(link.group(1)));
  }

  static String read(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
