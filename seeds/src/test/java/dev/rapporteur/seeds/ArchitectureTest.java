package dev.rapporteur.seeds;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.rapporteur.testkit.HouseRules;
import org.junit.jupiter.api.Test;

/** The seeds hold texts; they read and render none. */
class ArchitectureTest {

  private static final JavaClasses SEEDS = HouseRules.mainClasses();

  @Test
  void keepsTheHouseRules() {
    HouseRules.all().check(SEEDS);
  }

  @Test
  void seesNeitherParserNorRenderers() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.rapporteur.parser..", "dev.rapporteur.render..")
        .because("a test of either may stand on the seeds")
        .check(SEEDS);
  }
}
