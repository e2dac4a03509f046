package dev.rapporteur.render.export;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;

/**
 * Escapes {@code <}, {@code >} and {@code &} in JSON, so that it may stand in a {@code script}
 * element of a page: no headline can end the element.
 */
final class ScriptSafe extends CharacterEscapes {

  private static final long serialVersionUID = 1;

  private final int[] escapes = CharacterEscapes.standardAsciiEscapesForJSON();

  ScriptSafe() {
    escapes['<'] = ESCAPE_STANDARD;
    escapes['>'] = ESCAPE_STANDARD;
    escapes['&'] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return escapes.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return null;
  }
}
