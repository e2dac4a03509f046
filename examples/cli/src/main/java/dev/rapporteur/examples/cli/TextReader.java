package dev.rapporteur.examples.cli;

import com.google.common.io.ByteStreams;
import com.google.common.primitives.Bytes;
import dev.rapporteur.parser.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** From bytes to text: UTF-8 to the letter, or nothing. */
final class TextReader {

  /** No text within the parser's limit has more: UTF-8 takes at most three for a UTF-16 unit. */
  static final int MAX_BYTES = 3 * Limits.standard().maxCharacters();

  private TextReader() {}

  static String read(Input input) throws UnusableException {
    // Unlike readNBytes, this does not ask for the length, which a pipe cannot tell.
    try (InputStream in = input.content().open()) {
      return text(ByteStreams.toByteArray(ByteStreams.limit(in, MAX_BYTES + 1L)));
    } catch (CharacterCodingException e) {
      throw new UnusableException("is not UTF-8 text");
    } catch (IOException e) {
      throw new UnusableException(e);
    }
  }

  private static String text(byte[] bytes) throws UnusableException, CharacterCodingException {
    if (bytes.length > MAX_BYTES) {
      throw new UnusableException("is too large: more than " + MAX_BYTES + " bytes");
    }
    if (Bytes.contains(bytes, (byte) 0)) {
      throw new UnusableException("is binary: it holds NUL bytes");
    }
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    if (text.isBlank()) {
      throw new UnusableException("is empty");
    }
    return text;
  }
}
