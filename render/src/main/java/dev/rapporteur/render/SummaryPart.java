package dev.rapporteur.render;

/** A part of a summary that one may leave out. The title and the lead always stand. */
public enum SummaryPart {
  /** Titled speeches beside the one that the lead tells of. */
  SPEECHES,
  /** The enumerated points, with what was said under each. */
  POINTS,
  /** What was said outside any point; in a brief summary, the weightiest statements. */
  STATEMENTS,
  /** The commitments in a table. */
  COMMITMENTS,
  /** Photos, by their captions. */
  PHOTOS,
  /** The people, organizations and documents that the report names. */
  NAMES,
  /** What no other part covers, what is doubtful, and which text was read. */
  NOTES
}
