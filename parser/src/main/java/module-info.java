/**
 * Reads the records out of the text of a report. Its stages are its own affair; the parser and the
 * entries of its lexicon are the API.
 */
@org.jspecify.annotations.NullMarked
module dev.rapporteur.parser {
  requires transitive com.google.common;
  requires transitive dev.rapporteur.core;
  requires static transitive org.jspecify;

  // For compilation only: the annotations that Immutables reads, and those that it writes.
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports dev.rapporteur.parser;
  exports dev.rapporteur.parser.entry;
}
