package dev.rapporteur.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/**
 * One run of the command line.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int status, String out, String err) {

  /** With nothing on standard input. */
  static Run of(Object... arguments) {
    return piping("", arguments);
  }

  /** With this text on standard input. */
  static Run piping(String text, Object... arguments) {
    return with(text, false, arguments);
  }

  /** By someone who sits before a terminal. */
  static Run onTerminal(Object... arguments) {
    return with("", true, arguments);
  }

  private static Run with(String text, boolean terminal, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(text.getBytes(UTF_8)),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, false, UTF_8),
            terminal,
            () -> terminal);
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int status = Rapporteur.run(streams, words);
    return new Run(status, out.toString(UTF_8), err.toString(UTF_8).replace("\r\n", "\n"));
  }
}
