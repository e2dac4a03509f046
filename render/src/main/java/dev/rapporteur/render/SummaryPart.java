package dev.rapporteur.render;

/** A part of a summary that one may leave out. The title and the lead always stand. */
public enum SummaryPart {
  /** Titled speeches beside the one that the lead tells of. */
  SPEECHES,
  /**
   * The meetings without a name: talks, calls and visits; in a summary of standard detail, those
   * that the report is about.
   */
  MEETINGS,
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
  /** The times that the report tells, and the days that they stand for. */
  DATES,
  /** What no other part covers, what is doubtful, and which text was read. */
  NOTES
}
