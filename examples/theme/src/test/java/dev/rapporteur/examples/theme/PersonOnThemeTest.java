package dev.rapporteur.examples.theme;

import dev.rapporteur.testkit.Example;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PersonOnThemeTest {

  @Test
  void printsWhatItsReadmeShows() throws IOException {
    Example.printsWhatItsReadmeShows(
        PersonOnTheme::main, "../digest/reports", "Althea Worrell", "climate");
  }
}
