package dev.rapporteur.examples.cli.source;

import java.io.IOException;

/** A file, a folder or an archive: reports one after the other, never all at once. */
public interface Source {

  /**
   * Hands over all reports in their order. What is wrong with one of them is its content's to tell.
   *
   * @throws IOException if the source breaks off
   */
  void read(Receiver receiver) throws IOException;

  /** Takes reports; a source waits for it. */
  interface Receiver {
    /** Takes the next report. */
    void take(Entry entry);

    /** Is told of a file that is no report. */
    void passOver();
  }
}
