package dev.rapporteur.examples.cli;

import com.google.common.io.ByteStreams;
import dev.rapporteur.core.Limits;
import dev.rapporteur.examples.cli.source.PlainText;
import dev.rapporteur.examples.cli.source.UnusableException;
import java.io.IOException;
import java.io.InputStream;

/** From an input to its text, within the parser's limit. */
final class TextReader {

  /** No text within the parser's limit has more: UTF-8 takes at most three for a UTF-16 unit. */
  static final int MAX_BYTES = 3 * Limits.standard().maxCharacters();

  private TextReader() {}

  static String read(Input input) throws UnusableException {
    // Unlike readNBytes, this does not ask for the length, which a pipe cannot tell.
    try (InputStream in = input.content().open()) {
      return text(ByteStreams.toByteArray(ByteStreams.limit(in, MAX_BYTES + 1L)));
    } catch (IOException e) {
      throw new UnusableException(e);
    }
  }

  private static String text(byte[] bytes) throws UnusableException {
    if (bytes.length > MAX_BYTES) {
      throw UnusableException.tooLarge(MAX_BYTES);
    }
    return PlainText.of(bytes);
  }
}
