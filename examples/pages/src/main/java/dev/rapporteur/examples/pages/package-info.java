/** Reports as pages for readers. */
@NullMarked
package dev.rapporteur.examples.pages;

import org.jspecify.annotations.NullMarked;
