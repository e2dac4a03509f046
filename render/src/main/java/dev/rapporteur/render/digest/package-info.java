/** What many reports say together. */
@NullMarked
package dev.rapporteur.render.digest;

import org.jspecify.annotations.NullMarked;
