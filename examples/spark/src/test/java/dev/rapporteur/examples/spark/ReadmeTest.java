package dev.rapporteur.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ReadmeTest {

  @ParameterizedTest
  @EnumSource
  void theReadmeShowsEachColumn(Table table) throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains("### `" + table.folder() + "`\n")
        .contains(
            Stream.of(table.schema().fields())
                .map(ReadmeTest::line)
                .collect(Collectors.joining("\n", "\n", "\n\n")));
  }

  private static String line(StructField column) {
    return "| `%s` | `%s` |%s| %s |"
        .formatted(
            column.name(),
            column.dataType().simpleString(),
            column.nullable() ? " " : " x ",
            column.getComment().get());
  }
}
