package dev.rapporteur.core;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * Which text a coverage was read from, without holding it: enough to find the text again and to
 * tell whether it changed.
 *
 * @param id the name that the caller gave to the text
 * @param length the text's length in UTF-16 code units
 * @param sha256 the SHA-256 digest of the text's UTF-8 form, in lower-case hexadecimal digits
 */
public record SourceRef(String id, int length, String sha256) {

  private static final CharMatcher HEXADECIMAL = CharMatcher.anyOf("0123456789abcdef");

  /** How much of a text is encoded at a time: a text of megabytes is not held twice. */
  private static final int CHUNK = 8192;

  /**
   * @throws IllegalArgumentException if the length is negative or the digest has not 64 digits
   */
  public SourceRef {
    checkArgument(length >= 0, "a text's length is 0 or more, not %s", length);
    checkArgument(
        sha256.length() == 64 && HEXADECIMAL.matchesAllOf(sha256),
        "a SHA-256 digest has 64 hexadecimal digits in lower case, unlike %s",
        sha256);
  }

  /** The reference to a text. */
  public static SourceRef of(SourceText source) {
    return new SourceRef(source.id(), source.text().length(), digest(source.text()));
  }

  /** Whether {@code text} is the text that this refers to. */
  public boolean matches(String text) {
    return text.length() == length && digest(text).equals(sha256);
  }

  private static String digest(String text) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (int start = 0; start < text.length(); ) {
      int end = endOfChunk(text, start);
      hasher.putString(text.substring(start, end), StandardCharsets.UTF_8);
      start = end;
    }
    return hasher.hash().toString();
  }

  /** A chunk that keeps the two halves of a surrogate pair together. */
  private static int endOfChunk(String text, int start) {
    int end = Math.min(start + CHUNK, text.length());
    boolean cutsPair = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return cutsPair ? end - 1 : end;
  }
}
