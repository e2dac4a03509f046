package dev.rapporteur.examples.outlets;

import dev.rapporteur.testkit.Example;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SideBySideTest {

  @Test
  void printsWhatItsReadmeShows() throws IOException {
    Example.printsWhatItsReadmeShows(SideBySide::main, "../digest/reports", "CARICOM");
  }
}
