package dev.rapporteur.render.export;

import com.google.common.base.CharMatcher;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Keeps a spreadsheet from taking a cell for a formula. A cell is taken for one if it begins with
 * {@code =}, {@code +}, {@code -} or {@code @}, in full width as well, or with a tab or a line
 * break; blanks before these do not always help. Such a cell gets an apostrophe before it: {@code
 * '=1+1}. A cell that looks like that already gets one, too, so that whoever takes one apostrophe
 * away from each cell of this form has the words back to the letter.
 */
final class SafeCell extends StdSerializer<String> {

  private static final CharMatcher APOSTROPHE = CharMatcher.is('\'');
  private static final CharMatcher BLANK =
      CharMatcher.whitespace()
          .or(CharMatcher.javaIsoControl())
          .or(CharMatcher.forPredicate(c -> Character.getType(c) == Character.FORMAT));
  private static final CharMatcher TRIGGER = CharMatcher.anyOf("=+-@＝＋－＠−");
  private static final CharMatcher BREAK = CharMatcher.anyOf("\t\r\n");

  SafeCell() {
    super(String.class);
  }

  @Override
  public void serialize(String cell, JsonGenerator out, SerializationContext context) {
    out.writeString(safe(cell));
  }

  static String safe(String cell) {
    return isFormula(APOSTROPHE.trimLeadingFrom(cell)) ? "'" + cell : cell;
  }

  private static boolean isFormula(String cell) {
    String visible = BLANK.trimLeadingFrom(cell);
    return startsWith(cell, BREAK) || startsWith(visible, TRIGGER);
  }

  private static boolean startsWith(String cell, CharMatcher characters) {
    return !cell.isEmpty() && characters.matches(cell.charAt(0));
  }
}
