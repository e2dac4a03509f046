package dev.rapporteur.parser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class WordClassTest {

  private static WordClass[] all(Predicate<WordClass> which) {
    return Arrays.stream(WordClass.values()).filter(which).toArray(WordClass[]::new);
  }

  @Test
  void isFiniteWhereItCanHeadAClause() {
    assertThat(all(WordClass::finite))
        .containsExactly(
            WordClass.MODAL,
            WordClass.BE,
            WordClass.HAVE,
            WordClass.DO,
            WordClass.VERB_PRESENT,
            WordClass.VERB_PAST);
  }

  @Test
  void isAVerbInAnyFormOfAFullVerb() {
    assertThat(all(WordClass::verb))
        .containsExactly(
            WordClass.VERB_BASE,
            WordClass.VERB_PRESENT,
            WordClass.VERB_PAST,
            WordClass.PARTICIPLE,
            WordClass.GERUND);
  }

  @Test
  void isAuxiliaryWhereItHelpsAVerb() {
    assertThat(all(WordClass::auxiliary))
        .containsExactly(WordClass.MODAL, WordClass.BE, WordClass.HAVE, WordClass.DO);
  }

  @Test
  void isNominalWhereItCanEndANounPhrase() {
    assertThat(all(WordClass::nominal))
        .containsExactly(
            WordClass.NOUN,
            WordClass.PLURAL,
            WordClass.PROPER,
            WordClass.PRONOUN,
            WordClass.NUMBER);
  }
}
