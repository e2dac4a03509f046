/** Records as JSON, with either Jackson. */
@NullMarked
package dev.rapporteur.examples.jackson;

import org.jspecify.annotations.NullMarked;
