/** One person on a theme, over time. */
@NullMarked
package dev.rapporteur.examples.theme;

import org.jspecify.annotations.NullMarked;
