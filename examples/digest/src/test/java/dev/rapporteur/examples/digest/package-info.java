/** What the README shows is what the program prints. */
@NullMarked
package dev.rapporteur.examples.digest;

import org.jspecify.annotations.NullMarked;
