package dev.rapporteur.examples.cli.archive;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reports that could not be read: the first ones to be shown, and all in a file of JSON Lines,
 * if there is one. Of the others, memory holds a bit each.
 */
final class FailureLog implements AutoCloseable {

  static final int SHOWN = 20;

  private final Optional<LineFile> file;
  private final BitSet numbers;
  private final List<Failure> first;

  private FailureLog(Optional<LineFile> file, BitSet numbers, List<Failure> first) {
    this.file = file;
    this.numbers = numbers;
    this.first = first;
  }

  /** Without a file. */
  static FailureLog inMemory() {
    return new FailureLog(Optional.empty(), new BitSet(), new ArrayList<>());
  }

  /** With a file that holds none, whatever was in it. */
  static FailureLog into(Path file) throws IOException {
    Files.deleteIfExists(file);
    return new FailureLog(Optional.of(LineFile.create(file)), new BitSet(), new ArrayList<>());
  }

  /** With the file that an earlier run left. */
  static FailureLog continuing(Path file) throws IOException {
    long length = WholeLines.lengthOf(file);
    FailureLog earlier = inMemory();
    try (BufferedReader lines = new BufferedReader(WholeLines.open(file, length))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        earlier.note(JsonMapper.shared().readValue(line, Failure.class));
      }
    } catch (JacksonException e) {
      throw new IOException(file + " holds no failures: " + e.getOriginalMessage(), e);
    }
    return new FailureLog(
        Optional.of(LineFile.after(file, length)), earlier.numbers, earlier.first);
  }

  /** Whether this report is among them. */
  boolean has(int number) {
    return numbers.get(number);
  }

  /** Keeps one, unless it is kept already. */
  void add(Failure failure) throws IOException {
    if (!has(failure.number())) {
      note(failure);
      if (file.isPresent()) {
        file.get().write(JsonMapper.shared().writeValueAsString(failure) + "\n");
      }
    }
  }

  int count() {
    return numbers.cardinality();
  }

  /** The first {@value #SHOWN} of them. */
  ImmutableList<Failure> first() {
    return ImmutableList.copyOf(first);
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }

  private void note(Failure failure) {
    numbers.set(failure.number());
    if (first.size() < SHOWN) {
      first.add(failure);
    }
  }
}
