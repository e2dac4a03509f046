/**
 * Who a source is: names, short names, offices, pronouns and descriptions resolved to the fullest
 * name in the report.
 *
 * <p>Where the report does not say, the speaker stays open.
 */
@NullMarked
package dev.rapporteur.parser.speaker;

import org.jspecify.annotations.NullMarked;
