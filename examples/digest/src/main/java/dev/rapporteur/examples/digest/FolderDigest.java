package dev.rapporteur.examples.digest;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import dev.rapporteur.render.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Prints what the reports of a folder say together. */
public final class FolderDigest {

  private FolderDigest() {}

  /** Takes the folder. */
  public static void main(String[] args) throws IOException {
    CoverageParser parser = CoverageParser.standard();
    ImmutableList.Builder<SummitCoverage> coverages = ImmutableList.builder();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        coverages.add(parser.parse(Files.readString(file)));
      }
    }
    System.out.print(Digest.of(coverages.build()).markdown());
  }
}
