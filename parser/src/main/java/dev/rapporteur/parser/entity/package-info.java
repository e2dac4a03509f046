/**
 * Whom and what a report names: people, organizations, documents, the summit, titled speeches and
 * enumerated points.
 *
 * <p>Each reader takes the tokens that it understands; what one has taken, the next leaves alone.
 */
@NullMarked
package dev.rapporteur.parser.entity;

import org.jspecify.annotations.NullMarked;
