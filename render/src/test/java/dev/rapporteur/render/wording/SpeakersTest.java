package dev.rapporteur.render.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.PersonBuilder;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.Statement.Form;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who speaks, each once. */
class SpeakersTest {

  private static final ImmutableList<Person> PEOPLE =
      ImmutableList.of(person("Anna Duval"), person("Mo B. Lind, Jr."));

  @Test
  void countsTwoWhoSpeakTogetherAsTwo() {
    assertThat(Speakers.of(said("Anna Duval and Mo B. Lind, Jr.", "Anna Duval"), PEOPLE))
        .containsExactly("Anna Duval", "Mo B. Lind, Jr.");
  }

  @Test
  void knowsThemByTheirOffices() {
    assertThat(Speakers.of(said("President Duval and Premier\nLind"), PEOPLE))
        .containsExactly("Anna Duval", "Mo B. Lind, Jr.");
  }

  @Test
  void keepsTogetherWhatIsOneName() {
    assertThat(Speakers.of(said("the Ministry of Trade and Industry"), PEOPLE))
        .containsExactly("the Ministry of Trade and Industry");
  }

  @Test
  void takesASpeakerInOtherCapitalsForTheSame() {
    assertThat(Speakers.of(said("the River leaders", "the River Leaders"), PEOPLE))
        .containsExactly("the River leaders");
  }

  private static ImmutableList<Statement> said(String... speakers) {
    return Stream.of(speakers)
        .map(name -> Said.in("it is late").speaker(name).content("it is late").as(Form.INDIRECT))
        .map(Statements::statement)
        .collect(toImmutableList());
  }

  private static Person person(String name) {
    return new PersonBuilder().name(name).build();
  }
}
