/** Sample reports and what is in them. */
@NullMarked
package dev.rapporteur.seeds;

import org.jspecify.annotations.NullMarked;
