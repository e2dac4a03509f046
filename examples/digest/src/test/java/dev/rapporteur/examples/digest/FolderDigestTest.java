package dev.rapporteur.examples.digest;

import dev.rapporteur.testkit.Example;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FolderDigestTest {

  @Test
  void printsWhatItsReadmeShows() throws IOException {
    Example.printsWhatItsReadmeShows(FolderDigest::main, "reports");
  }
}
