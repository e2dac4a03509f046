/** Renders the records as Markdown, plain text, HTML and JSON. */
@org.jspecify.annotations.NullMarked
module dev.rapporteur.render {
  requires com.fasterxml.jackson.annotation;
  requires com.google.common;
  requires transitive dev.rapporteur.core;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
  requires static transitive org.jspecify;
  requires org.jsoup;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.csv;
  requires tools.jackson.datatype.guava;

  exports dev.rapporteur.render;
  exports dev.rapporteur.render.export;
}
