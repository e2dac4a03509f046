/** From the text of a report to its records: the whole flow, and where it starts. */
@NullMarked
package dev.rapporteur.parser;

import org.jspecify.annotations.NullMarked;
