package dev.rapporteur.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
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
              resideInAnyPackage(
                      "java.net..", "java.nio.file..", "java.lang.reflect..", "java.lang.invoke..")
                  .or(nameStartingWith("java.io.File"))
                  .or(nameStartingWith("java.io.RandomAccessFile")))
          .because("content must reach no network, no file and no reflection");

  /** What {@code java.lang} has of reflection, of other programs and of the machine's settings. */
  private static final ArchRule CONTAINED =
      noClasses()
          .should()
          .callMethodWhere(
              targetOwner(type(Class.class))
                  .and(
                      target(
                          nameMatching(
                              "forName|newInstance|getDeclared.*|getMethods?|getField.*"))))
          .orShould()
          .callMethodWhere(
              targetOwner(type(System.class))
                  .and(
                      target(
                          nameMatching("getenv|getProperty|getProperties|load|loadLibrary|exit"))))
          .orShould()
          .dependOnClassesThat(
              belongToAnyOf(
                  ClassLoader.class,
                  Process.class,
                  ProcessBuilder.class,
                  Runtime.class,
                  Thread.class))
          .because("content must start nothing, load nothing, and see nothing of the machine");

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
          .callMethod(System.class, "lineSeparator")
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

  /** Only these classes read files of the module's own jar: {@code LexiconFile}. */
  public static ArchRule readResourcesIn(String... simpleNames) {
    return noClasses()
        .that(not(namedAny(simpleNames)))
        .should()
        .callMethodWhere(
            targetOwner(type(Class.class)).and(target(nameStartingWith("getResource"))))
        .orShould()
        .dependOnClassesThat(type(Resources.class))
        .because("besides the text, only the library's own data is read, in one place");
  }

  private static DescribedPredicate<JavaClass> namedAny(String... simpleNames) {
    ImmutableSet<String> names = ImmutableSet.copyOf(simpleNames);
    return describe("named " + names, found -> names.contains(found.getSimpleName()));
  }

  /** What every module keeps to. */
  public static ArchRule all() {
    return CompositeArchRule.of(OFFLINE).and(CONTAINED).and(DETERMINISTIC).and(QUIET).and(NAMED);
  }
}
