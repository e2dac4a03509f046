/** What the README shows is what the program prints. */
@NullMarked
package dev.rapporteur.examples.theme;

import org.jspecify.annotations.NullMarked;
