package dev.rapporteur.parser.entity;

import dev.rapporteur.core.Block;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.parser.text.Range;
import java.util.Optional;

/**
 * A place where a report gives a speech its title.
 *
 * @param page where
 * @param sentence the sentence
 * @param introduction the words of the sentence before the title
 * @param title the title without its quotation marks
 * @param occasion where it was given
 */
record SpeechMention(
    Page page, Range sentence, Range introduction, Excerpt title, Optional<Excerpt> occasion) {

  /** Whether it stands in the running text. */
  boolean inBody() {
    return page.in(Block.Kind.PARAGRAPH);
  }
}
