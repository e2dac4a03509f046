package dev.rapporteur.examples.cli.source;

import com.google.common.primitives.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What counts as the text of a report: UTF-8 to the letter, with something to read in it. */
public final class PlainText {

  private PlainText() {}

  /** The text that these bytes are. */
  public static String of(byte[] bytes) throws UnusableException {
    if (Bytes.contains(bytes, (byte) 0)) {
      throw binary();
    }
    try {
      return checked(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw new UnusableException("is not UTF-8 text");
    }
  }

  /** The text itself, if there is something to read in it. */
  static String checked(String text) throws UnusableException {
    if (text.indexOf('\0') >= 0) {
      throw binary();
    }
    if (text.isBlank()) {
      throw new UnusableException("is empty");
    }
    return text;
  }

  private static UnusableException binary() {
    return new UnusableException("is binary: it holds NUL bytes");
  }
}
