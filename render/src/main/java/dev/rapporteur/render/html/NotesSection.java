package dev.rapporteur.render.html;

import org.jsoup.nodes.Element;

/** One section of the notes; it is left out where there is nothing in it. */
interface NotesSection {

  /** The id of its heading. */
  String id();

  String title();

  /** How many things are in it. */
  int size();

  /** Writes what stands below the heading. */
  void write(Element section);
}
