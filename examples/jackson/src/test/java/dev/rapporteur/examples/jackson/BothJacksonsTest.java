package dev.rapporteur.examples.jackson;

import dev.rapporteur.testkit.Example;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BothJacksonsTest {

  @Test
  void printsWhatItsReadmeShows() throws IOException {
    Example.printsWhatItsReadmeShows(BothJacksons::main);
  }
}
