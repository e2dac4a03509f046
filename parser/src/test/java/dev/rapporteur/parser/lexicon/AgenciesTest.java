package dev.rapporteur.parser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.entry.Agency;
import org.junit.jupiter.api.Test;

class AgenciesTest {

  private static final Agencies AGENCIES = Agencies.standard();

  @Test
  void knowsAgenciesByAllTheirNames() {
    assertThat(AGENCIES.named("The Associated Press")).map(Agency::name).contains("AP");
    assertThat(AGENCIES.named("REUTERS")).map(Agency::name).contains("Reuters");
  }

  @Test
  void readsTheLongestNameInAText() {
    String line = "People's Daily Online) 10:55";
    assertThat(AGENCIES.at(line, 0))
        .map(match -> match.entry().name())
        .contains("People's Daily Online");
    assertThat(AGENCIES.at(line, 0)).map(Match::end).contains(21);
  }

  @Test
  void aNameEndsWithItsWord() {
    assertThat(AGENCIES.at("Apart from that", 0)).isEmpty();
    assertThat(AGENCIES.at("APEC leaders", 0)).isEmpty();
  }

  @Test
  void canBeExtended() {
    Agency post = new Agency(Agency.Kind.PAPER, "Levuka Post", ImmutableList.of("LP"));
    assertThat(AGENCIES.with(post).named("LP")).contains(post);
  }
}
