/** What the README shows is what the program prints. */
@NullMarked
package dev.rapporteur.examples.outlets;

import org.jspecify.annotations.NullMarked;
