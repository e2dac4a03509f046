/** What the README shows is what the program prints. */
@NullMarked
package dev.rapporteur.examples.jackson;

import org.jspecify.annotations.NullMarked;
