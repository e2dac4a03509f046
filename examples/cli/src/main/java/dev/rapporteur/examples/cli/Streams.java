package dev.rapporteur.examples.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/**
 * What the program reads from and writes to.
 *
 * @param terminal whether standard input and output are a terminal
 * @param watched whether standard error is one, which takes a look to know
 */
record Streams(
    InputStream in, PrintStream out, PrintStream err, boolean terminal, BooleanSupplier watched) {

  /** Those of this process, in UTF-8 whatever the default charset is. */
  static Streams ofProcess() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        isTerminal(),
        () -> new ExecTerminalProvider().isSystemStream(SystemStream.Error));
  }

  /** From JDK 22 to 24, only the console of this name still tells a terminal from a pipe. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
