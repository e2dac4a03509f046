package dev.rapporteur.examples.pages;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import dev.rapporteur.render.Digest;
import dev.rapporteur.render.ReadingPage;
import dev.rapporteur.seeds.Seed;
import dev.rapporteur.seeds.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a reading page of each sample report, and a digest of all, into a folder. */
public final class Pages {

  private Pages() {}

  /** Takes the folder, which is made where there is none. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]));
  }

  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    ImmutableList.Builder<SummitCoverage> coverages = ImmutableList.builder();
    for (Seed seed : Seeds.all()) {
      SummitCoverage coverage = CoverageParser.standard().parse(seed.source());
      String page = ReadingPage.standard().render(coverage, seed.text());
      Files.writeString(folder.resolve(seed.name() + ".html"), page);
      coverages.add(coverage);
    }
    Files.writeString(folder.resolve("digest.html"), Digest.of(coverages.build()).page());
  }
}
