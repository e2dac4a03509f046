/**
 * How positions in a report's text are written for others: counted in code points instead of UTF-16
 * code units, or without the words that stand there.
 */
@NullMarked
package dev.rapporteur.render.position;

import org.jspecify.annotations.NullMarked;
