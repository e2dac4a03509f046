package dev.rapporteur.render;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.rapporteur.testkit.HouseRules;
import org.junit.jupiter.api.Test;

/** The renderers see the records, and nothing of how they were read. */
class ArchitectureTest {

  private static final JavaClasses RENDER = HouseRules.mainClasses();

  @Test
  void keepsTheHouseRules() {
    HouseRules.all().check(RENDER);
    HouseRules.readResourcesIn("Shell", "Vocabulary", "CoverageSchema").check(RENDER);
  }

  @Test
  void neverSeesTheParser() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.rapporteur.parser..")
        .because("records may come from anywhere: a parser, a file, another program")
        .check(RENDER);
  }

  @Test
  void wordsSentencesWithoutKnowingTheFormat() {
    noClasses()
        .that()
        .resideInAPackage("dev.rapporteur.render.wording")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.rapporteur.render", "org.commonmark..", "tools.jackson..")
        .because("English is the same in every format")
        .check(RENDER);
  }
}
