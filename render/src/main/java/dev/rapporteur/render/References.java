package dev.rapporteur.render;

/** How a summary tells where in the report to check a line. */
public enum References {
  /** Not at all. */
  NONE,
  /** By the offsets, in UTF-16 code units: {@code [1234-1300]}. A brief summary goes without. */
  OFFSETS,
  /** By a link to the place in a reading page: {@code page.html#at-1234-1300}. */
  LINKS,
  /** By the number of a note at the end, which quotes what stands there: {@code [3]}. */
  NOTES
}
