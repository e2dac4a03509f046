/** The tree of nodes behind every form for people, and how it is written down in each. */
@NullMarked
package dev.rapporteur.render.tree;

import org.jspecify.annotations.NullMarked;
