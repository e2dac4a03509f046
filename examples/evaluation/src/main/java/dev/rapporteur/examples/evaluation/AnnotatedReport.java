package dev.rapporteur.examples.evaluation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.seeds.Seed;
import dev.rapporteur.seeds.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A report and what a careful reader finds in it, with or without the particulars of its acts. */
record AnnotatedReport(String name, String text, Gold gold, Optional<GoldActs> acts) {

  /** A report whose acts were not annotated. */
  AnnotatedReport(String name, String text, Gold gold) {
    this(name, text, gold, Optional.empty());
  }

  static ImmutableList<AnnotatedReport> seeds() {
    return Seeds.all().stream().map(AnnotatedReport::of).collect(toImmutableList());
  }

  /** Those of a folder that holds {@code name.txt} and {@code name.json} for each. */
  static ImmutableList<AnnotatedReport> in(Path folder) throws IOException {
    ImmutableList.Builder<AnnotatedReport> reports = ImmutableList.builder();
    for (Path annotation : annotations(folder)) {
      String name = annotation.getFileName().toString().replaceFirst("\\.json$", "");
      String text = Files.readString(folder.resolve(name + ".txt"));
      Gold gold = Gold.read(Files.readString(annotation));
      reports.add(new AnnotatedReport(name, text, gold));
    }
    return reports.build();
  }

  private static AnnotatedReport of(Seed seed) {
    return new AnnotatedReport(
        seed.name(),
        seed.text(),
        Gold.read(seed.annotation()),
        Optional.of(GoldActs.read(seed.acts())));
  }

  private static ImmutableList<Path> annotations(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .collect(toImmutableList());
    }
  }
}
