package dev.rapporteur.examples.benchmarks;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.seeds.Seed;
import dev.rapporteur.seeds.Seeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the benchmarks read. */
final class Texts {

  /** The ten sample reports, one by one. */
  static final String SEEDS = "seeds";

  /** The sample reports over and over, as one text. */
  static final String LARGE = "large";

  private static final int LARGE_LENGTH = 1_000_000;

  private Texts() {}

  /** The texts of this name, or those with the extension {@code txt} in the folder {@code name}. */
  static ImmutableList<String> named(String name) {
    return switch (name) {
      case SEEDS -> seeds();
      case LARGE -> ImmutableList.of(repeated(SEEDS, LARGE_LENGTH));
      default -> in(Path.of(name));
    };
  }

  /** How long the texts of this name are together, in UTF-16 code units. */
  static long charactersOf(String name) {
    return named(name).stream().mapToLong(String::length).sum();
  }

  /**
   * The texts of this name as one, over and over, up to the first that ends behind {@code length}.
   */
  static String repeated(String name, int length) {
    ImmutableList<String> texts = named(name);
    StringBuilder repeated = new StringBuilder();
    for (int i = 0; repeated.length() < length; i = (i + 1) % texts.size()) {
      repeated.append(texts.get(i)).append("\n\n");
    }
    return repeated.toString();
  }

  private static ImmutableList<String> seeds() {
    return Seeds.all().stream().map(Seed::text).collect(toImmutableList());
  }

  private static ImmutableList<String> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      ImmutableList<String> texts =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted()
              .map(Texts::read)
              .collect(toImmutableList());
      checkArgument(!texts.isEmpty(), "there is no .txt file in the folder %s", folder);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + folder + " cannot be read", e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + file + " cannot be read", e);
    }
  }
}
