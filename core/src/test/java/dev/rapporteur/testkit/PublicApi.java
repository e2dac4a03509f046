package dev.rapporteur.testkit;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What users of a module can build against: its exported types and their members, a line each.
 * Where a change is meant, {@code -Drapporteur.api=write} writes the list anew.
 */
public final class PublicApi {

  private static final boolean WRITE = "write".equals(System.getProperty("rapporteur.api"));
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path DESCRIPTOR = Path.of("target/classes/module-info.class");
  private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z][a-z0-9]*\\.)+(?=[A-Z])");

  /** What every record and every enum has. */
  private static final ImmutableSet<String> GIVEN =
      ImmutableSet.of("equals", "hashCode", "toString", "values", "valueOf");

  private PublicApi() {}

  /** Holds the API of the module whose tests run against the list in its resources. */
  public static void isListedIn(String file) throws IOException {
    Path list = RESOURCES.resolve(file);
    String api = lines().collect(joining("\n", "", "\n"));
    if (WRITE) {
      Files.writeString(list, api);
    }
    assertThat(api).as("what %s lists", list).isEqualTo(Files.readString(list));
  }

  private static Stream<String> lines() throws IOException {
    ImmutableSet<String> exported = exportedPackages();
    return HouseRules.mainClasses().stream()
        .filter(type -> exported.contains(type.getPackageName()) && seen(type))
        .sorted(Comparator.comparing(JavaClass::getName))
        .flatMap(PublicApi::lines);
  }

  private static ImmutableSet<String> exportedPackages() throws IOException {
    try (InputStream descriptor = Files.newInputStream(DESCRIPTOR)) {
      return ModuleDescriptor.read(descriptor).exports().stream()
          .filter(exports -> !exports.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(ImmutableSet.toImmutableSet());
    }
  }

  /** The type, and under it its members. */
  private static Stream<String> lines(JavaClass type) {
    Stream<String> members =
        type.getMembers().stream()
            .filter(member -> seen(member) && !GIVEN.contains(member.getName()))
            .map(PublicApi::line)
            .collect(toImmutableSortedSet(Comparator.naturalOrder()))
            .stream();
    return Stream.concat(Stream.of(head(type)), members);
  }

  private static String head(JavaClass type) {
    String above =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
            .map(PublicApi::shown)
            .filter(name -> !name.equals("Object"))
            .collect(joining(", "));
    String name = type.getName().replace('$', '.');
    return name + (above.isEmpty() ? "" : ": " + above);
  }

  private static String line(JavaMember member) {
    String of = member.getModifiers().contains(JavaModifier.STATIC) ? "  static " : "  ";
    if (member instanceof JavaField field) {
      return of + field.getName() + ": " + shown(field.getType());
    }
    JavaCodeUnit code = (JavaCodeUnit) member;
    String parameters = parameters(code.getParameterTypes());
    return code.isConstructor()
        ? of + "new" + parameters
        : of + code.getName() + parameters + ": " + shown(code.getReturnType());
  }

  private static String parameters(List<JavaType> types) {
    return types.stream().map(PublicApi::shown).collect(joining(", ", "(", ")"));
  }

  /** A type without the names of packages. */
  private static String shown(JavaType type) {
    JavaClass plain = type.toErasure();
    if (plain.isArray()) {
      return shown(plain.getComponentType()) + "[]";
    }
    return PACKAGE.matcher(type.getName()).replaceAll("").replace('$', '.');
  }

  private static boolean seen(JavaClass type) {
    return seen((HasModifiers) type) && type.getEnclosingClass().map(PublicApi::seen).orElse(true);
  }

  private static boolean seen(HasModifiers declared) {
    return (declared.getModifiers().contains(JavaModifier.PUBLIC)
            || declared.getModifiers().contains(JavaModifier.PROTECTED))
        && !declared.getModifiers().contains(JavaModifier.SYNTHETIC);
  }
}
