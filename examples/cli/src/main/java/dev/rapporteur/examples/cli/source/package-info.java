/** Where reports come from: files, folders, archives and JSON Lines, streamed within bounds. */
@NullMarked
package dev.rapporteur.examples.cli.source;

import org.jspecify.annotations.NullMarked;
