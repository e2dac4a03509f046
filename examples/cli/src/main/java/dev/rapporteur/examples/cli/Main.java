package dev.rapporteur.examples.cli;

/** Where the program starts. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends with its exit status. */
  public static void main(String[] args) {
    System.exit(Rapporteur.run(Streams.ofProcess(), args));
  }
}
