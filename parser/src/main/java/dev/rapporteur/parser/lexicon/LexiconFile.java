package dev.rapporteur.parser.lexicon;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads a data file of the lexicon: UTF-8, one entry a line, fields separated by tabs, lines that
 * start with {@code #} are comments.
 */
final class LexiconFile {

  private static final Splitter FIELDS = Splitter.on('\t').trimResults();

  private LexiconFile() {}

  /** The entries of the file {@code name}, which stands beside this class. */
  static ImmutableList<List<String>> read(String name) {
    return lines(name).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(FIELDS::splitToList)
        .collect(ImmutableList.toImmutableList());
  }

  /** The entries of the file {@code name}, each of which must have {@code fields} fields. */
  static ImmutableList<List<String>> read(String name, int fields) {
    ImmutableList<List<String>> entries = read(name);
    for (List<String> entry : entries) {
      checkArgument(entry.size() == fields, "%s: %s fields wanted in %s", name, fields, entry);
    }
    return entries;
  }

  /** The module's own class is asked for the file: another module's would not see it. */
  private static List<String> lines(String name) {
    try (InputStream file = LexiconFile.class.getResourceAsStream(name)) {
      checkArgument(file != null, "there is no lexicon file %s", name);
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the lexicon file " + name + " cannot be read", e);
    }
  }
}
