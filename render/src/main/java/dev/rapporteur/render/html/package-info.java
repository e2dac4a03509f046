/**
 * Pages to read in a browser. Each is one file that needs nothing beside itself, and a strict
 * content security policy in it lets nothing else run.
 */
@NullMarked
package dev.rapporteur.render.html;

import org.jspecify.annotations.NullMarked;
