package dev.rapporteur.examples.spark;

import dev.rapporteur.core.Excerpt;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Cells as Spark wants them: null for what is absent, arrays for lists. */
final class Cells {

  private Cells() {}

  static <T> @Nullable T orNull(Optional<T> cell) {
    return cell.orElse(null);
  }

  static Row excerpt(Excerpt excerpt) {
    return RowFactory.create(excerpt.text(), excerpt.span().start(), excerpt.span().end());
  }

  static @Nullable Row excerpt(Optional<Excerpt> excerpt) {
    return excerpt.map(Cells::excerpt).orElse(null);
  }

  static <T> Row[] rows(Collection<T> elements, Function<? super T, Row> row) {
    return elements.stream().map(row).toArray(Row[]::new);
  }

  static <T> String[] strings(Collection<T> elements, Function<? super T, String> string) {
    return elements.stream().map(string).toArray(String[]::new);
  }
}
