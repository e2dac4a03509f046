package dev.rapporteur.examples.lexicon;

import dev.rapporteur.testkit.Example;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HouseLexiconTest {

  @Test
  void printsWhatItsReadmeShows() throws IOException {
    Example.printsWhatItsReadmeShows(HouseLexicon::main);
  }
}
