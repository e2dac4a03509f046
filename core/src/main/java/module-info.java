/** The records that say what a report says. They hold data only: no I/O, no parsing. */
@org.jspecify.annotations.NullMarked
module dev.rapporteur.core {
  requires transitive com.google.common;
  requires com.fasterxml.jackson.annotation;
  requires static transitive org.jspecify;

  // For compilation only: the annotations that Immutables reads, and those that it writes.
  requires static com.google.errorprone.annotations;
  requires static org.immutables.value.annotations;

  exports dev.rapporteur.core;
}
