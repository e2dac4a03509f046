package dev.rapporteur.parser.layout;

/**
 * A line of the text with something on it.
 *
 * @param start where its first character stands that is not blank
 * @param end the index after its last such character
 * @param opensParagraph whether an empty line, or the beginning of the text, stands before it
 */
record Line(int start, int end, boolean opensParagraph) {

  int length() {
    return end - start;
  }
}
