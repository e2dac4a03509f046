/**
 * What reports say, over HTTP.
 *
 * <p>{@code Main} starts a {@code Service}; its {@code Routes} say which path leads where. A text
 * goes through {@code Body}, {@code Utf8} and the parser to the {@code Format} that {@code Accept}
 * picks. Whatever goes wrong becomes a {@code Problem}.
 */
@NullMarked
package dev.rapporteur.examples.web;

import org.jspecify.annotations.NullMarked;
