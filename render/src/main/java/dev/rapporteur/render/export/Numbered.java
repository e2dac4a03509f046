package dev.rapporteur.render.export;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One of several parts of a report, with its number, from 1. */
record Numbered<T>(int number, T part) {

  static <T> Stream<Numbered<T>> of(ImmutableList<T> parts) {
    return IntStream.range(0, parts.size()).mapToObj(n -> new Numbered<>(n + 1, parts.get(n)));
  }
}
