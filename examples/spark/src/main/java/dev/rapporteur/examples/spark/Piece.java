package dev.rapporteur.examples.spark;

import com.google.common.base.Ascii;
import java.io.Serializable;
import java.net.URI;

/**
 * A stretch of a file of the archive. Of a JSON Lines file that is not compressed, it is the lines
 * that begin in it; of any other file, all.
 *
 * @param file where the file lies
 * @param name what it is called: its path as seen from the archive
 * @param length how many bytes the file has, so that a change is noticed
 * @param start the offset of the stretch's first byte
 * @param end the offset after its last byte
 */
record Piece(URI file, String name, long length, long start, long end) implements Serializable {

  private static final String GZIP = ".gz";

  /** All of a file. */
  static Piece whole(URI file, String name, long length) {
    return new Piece(file, name, length, 0, length);
  }

  /** A stretch of this file. */
  Piece from(long start, long end) {
    return new Piece(file, name, length, start, end);
  }

  /** Whether the archive's reader knows what to do with a file of this name. */
  static boolean readable(String name) {
    return text(name) || lines(name);
  }

  boolean compressed() {
    return ends(name, GZIP);
  }

  /** Whether it holds a document a line; else it is one. */
  boolean lines() {
    return lines(name);
  }

  /** Whether several tasks may share the file. */
  boolean divisible() {
    return lines() && !compressed();
  }

  /** Up to where lines begin that belong to this piece, in bytes of what is read. */
  long lastStart() {
    return compressed() ? Long.MAX_VALUE : end;
  }

  long bytes() {
    return end - start;
  }

  private static boolean text(String name) {
    return ends(name, ".txt") || ends(name, ".txt" + GZIP);
  }

  private static boolean lines(String name) {
    return ends(name, ".jsonl") || ends(name, ".jsonl" + GZIP);
  }

  private static boolean ends(String name, String ending) {
    return Ascii.toLowerCase(name).endsWith(ending);
  }
}
