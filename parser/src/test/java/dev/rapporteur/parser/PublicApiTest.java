package dev.rapporteur.parser;

import dev.rapporteur.testkit.PublicApi;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What users can build against is what somebody looked at, line by line. */
class PublicApiTest {

  @Test
  void isWhatIsListed() throws IOException {
    PublicApi.isListedIn("dev/rapporteur/parser/api.txt");
  }
}
