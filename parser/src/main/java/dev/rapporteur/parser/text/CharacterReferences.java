package dev.rapporteur.parser.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;

/** The character references of HTML that crawlers leave in plain text, by name or by number. */
public final class CharacterReferences {

  /** A crawler leaves few of the two thousand names behind, and none of these is longer. */
  private static final int LONGEST = 8;

  private static final ImmutableMap<String, Character> NAMED =
      ImmutableMap.<String, Character>builder()
          .put("amp", '&')
          .put("apos", '\'')
          .put("bull", '•')
          .put("copy", '©')
          .put("gt", '>')
          .put("hellip", '…')
          .put("laquo", '«')
          .put("ldquo", '“')
          .put("lsquo", '‘')
          .put("lt", '<')
          .put("mdash", '—')
          .put("middot", '·')
          .put("nbsp", ' ')
          .put("ndash", '–')
          .put("quot", '"')
          .put("raquo", '»')
          .put("rdquo", '”')
          .put("rsquo", '’')
          .put("shy", '\u00AD')
          .buildOrThrow();

  private CharacterReferences() {}

  /** The length of the reference that begins at {@code start}, or 0 where none does. */
  public static int lengthAt(String text, int start) {
    String ahead = text.substring(start + 1, Math.min(text.length(), start + LONGEST + 2));
    int stop = ahead.indexOf(';');
    return stop > 0 && decoded(ahead.substring(0, stop)) != 0 ? stop + 2 : 0;
  }

  /**
   * The character that the reference stands for, which is {@code length} long and begins at {@code
   * start}.
   */
  public static char at(String text, int start, int length) {
    return decoded(text.substring(start + 1, start + length - 1));
  }

  private static char decoded(String name) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, '\0');
    }
    boolean hexadecimal = name.startsWith("x", 1) || name.startsWith("X", 1);
    Integer code =
        hexadecimal ? Ints.tryParse(name.substring(2), 16) : Ints.tryParse(name.substring(1));
    return code != null && code >= ' ' && code < Character.MIN_SURROGATE ? (char) (int) code : '\0';
  }
}
