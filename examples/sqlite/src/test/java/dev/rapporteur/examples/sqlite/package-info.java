/** What the questions are answered with. */
@NullMarked
package dev.rapporteur.examples.sqlite;

import org.jspecify.annotations.NullMarked;
