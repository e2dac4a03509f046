package dev.rapporteur.parser;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import dev.rapporteur.testkit.HouseRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parser's packages are floors: each sees the floors below it, and none above. */
class ArchitectureTest {

  private static final String ROOT = "dev.rapporteur.parser";

  /** From the bottom to the top; the root package is the roof. */
  private static final List<String> FLOORS =
      List.of(
          ROOT + ".entry",
          ROOT + ".lexicon",
          ROOT + ".text",
          ROOT + ".layout",
          ROOT + ".entity",
          ROOT + ".statement",
          ROOT + ".speaker",
          ROOT + ".act",
          ROOT);

  private static final JavaClasses PARSER = HouseRules.mainClasses();

  @Test
  void keepsTheHouseRules() {
    HouseRules.all().check(PARSER);
    HouseRules.readResourcesIn("LexiconFile").check(PARSER);
  }

  @Test
  void everyFloorSeesOnlyTheFloorsBelow() {
    LayeredArchitecture house =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String floor : FLOORS) {
      house = house.layer(floor).definedBy(floor);
    }
    for (int i = 0; i < FLOORS.size(); i++) {
      String[] below = FLOORS.subList(0, i).toArray(String[]::new);
      house =
          below.length == 0
              ? house.whereLayer(FLOORS.get(i)).mayNotAccessAnyLayer()
              : house.whereLayer(FLOORS.get(i)).mayOnlyAccessLayers(below);
    }
    house.check(PARSER);
  }

  @Test
  void everyClassStandsOnAFloor() {
    classes().should().resideInAnyPackage(FLOORS.toArray(String[]::new)).check(PARSER);
  }

  @Test
  void theFloorsStandOnTheCore() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "com.google.common..",
            "com.google.errorprone.annotations..",
            "com.ibm.icu..",
            "dev.rapporteur.core..",
            ROOT + "..",
            "org.immutables.value..",
            "org.jspecify.annotations..")
        .check(PARSER);
  }
}
