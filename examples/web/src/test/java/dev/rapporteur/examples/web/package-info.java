/** What clients of the service get, and what hostile ones get. */
@NullMarked
package dev.rapporteur.examples.web;

import org.jspecify.annotations.NullMarked;
