/**
 * English: how a summary names people, dates and numbers, and how it puts a statement into a
 * sentence.
 */
@NullMarked
package dev.rapporteur.render.wording;

import org.jspecify.annotations.NullMarked;
