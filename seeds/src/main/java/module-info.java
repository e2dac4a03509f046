/** Sample reports and what is in them, as fixtures for tests. */
@org.jspecify.annotations.NullMarked
module dev.rapporteur.seeds {
  requires transitive com.google.common;
  requires transitive dev.rapporteur.core;
  requires static transitive org.jspecify;

  exports dev.rapporteur.seeds;
}
