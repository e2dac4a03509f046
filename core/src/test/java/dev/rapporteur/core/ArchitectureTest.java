package dev.rapporteur.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.rapporteur.testkit.HouseRules;
import org.junit.jupiter.api.Test;

/** The core is the ground floor: it knows nobody else in the house. */
class ArchitectureTest {

  private static final JavaClasses CORE = HouseRules.mainClasses();

  @Test
  void keepsTheHouseRules() {
    HouseRules.all().check(CORE);
  }

  @Test
  void needsLittle() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "com.fasterxml.jackson.annotation..",
            "com.google.common..",
            "com.google.errorprone.annotations..",
            "dev.rapporteur.core..",
            "org.immutables.value..",
            "org.jspecify.annotations..")
        .because("whoever holds the records should not have to hold a framework")
        .check(CORE);
  }
}
