/** What readers of the pages see and do, in a browser. */
@NullMarked
package dev.rapporteur.examples.pages;

import org.jspecify.annotations.NullMarked;
