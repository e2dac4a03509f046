package dev.rapporteur.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program under {@code examples}, whose README shows what it prints as the first block of text.
 *
 * <pre>{@code
 * Example.printsWhatItsReadmeShows(FolderDigest::main, "reports");
 * }</pre>
 *
 * <p>Where a change is meant, {@code -Drapporteur.readmes=write} writes the README anew.
 */
public final class Example {

  private static final Path README = Path.of("README.md");
  private static final Pattern TEXT =
      Pattern.compile("(?<=^```text\n)(.*?)(?=^```$)", Pattern.DOTALL | Pattern.MULTILINE);

  private Example() {}

  /** The main method of a program. */
  @FunctionalInterface
  public interface Program {
    /** What the command line would run. */
    void run(String... args) throws IOException;
  }

  /** Runs a program, and compares what it prints with the README in the folder of the test. */
  public static void printsWhatItsReadmeShows(Program program, String... args) throws IOException {
    String printed = printed(program, args);
    if (System.getProperty("rapporteur.readmes", "").equals("write")) {
      String readme = block().replaceFirst(Matcher.quoteReplacement(printed));
      Files.writeString(README, readme);
    }
    assertThat(block().results().map(MatchResult::group).findFirst()).hasValue(printed);
  }

  /** What a program prints. */
  public static String printed(Program program, String... args) throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, UTF_8));
    try {
      program.run(args);
    } finally {
      System.setOut(before);
    }
    return out.toString(UTF_8).replace("\r\n", "\n");
  }

  private static Matcher block() throws IOException {
    return TEXT.matcher(Files.readString(README).replace("\r\n", "\n"));
  }
}
