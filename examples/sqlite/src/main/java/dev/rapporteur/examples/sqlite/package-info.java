/** Coverages as JSON Lines into a database, and three questions in SQL. */
@NullMarked
package dev.rapporteur.examples.sqlite;

import org.jspecify.annotations.NullMarked;
