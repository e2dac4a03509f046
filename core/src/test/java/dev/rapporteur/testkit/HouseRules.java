package dev.rapporteur.testkit;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.nio.charset.Charset;
import java.util.Locale;

/** The rules that hold in every module of the library. */
public final class HouseRules {

  private static final ArchRule OFFLINE =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.net..", "java.nio.file..", "java.lang.reflect..")
                  .or(nameStartingWith("java.io.File"))
                  .or(nameStartingWith("java.io.RandomAccessFile")))
          .because("content must reach no network, no file and no reflection");

  private static final ArchRule DETERMINISTIC =
      noClasses()
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(Charset.class, "defaultCharset")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethodWhere(targetOwner(resideInAPackage("java.time..")).and(target(name("now"))))
          .because("one text gives one result, on every machine and every day");

  private static final ArchRule QUIET =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("a library speaks through its results");

  private static final ArchRule NAMED =
      noClasses()
          .should()
          .resideInAPackage("..util..")
          .because("a package is named for what it holds");

  private HouseRules() {}

  /** The main classes of the module whose tests run. */
  public static JavaClasses mainClasses() {
    return new ClassFileImporter().importPath("target/classes");
  }

  /** What every module keeps to. */
  public static ArchRule all() {
    return CompositeArchRule.of(OFFLINE).and(DETERMINISTIC).and(QUIET).and(NAMED);
  }
}
