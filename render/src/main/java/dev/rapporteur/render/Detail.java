package dev.rapporteur.render;

/** How much a summary tells. Each level says who, where, when and what, with attribution. */
public enum Detail {
  /**
   * Three to six lines that stand alone: the headline, who spoke where and when, and the weightiest
   * statements.
   */
  BRIEF,
  /** One page: all points and statements, photos and names, and where each stands in the report. */
  STANDARD,
  /**
   * Everything that was read, with the commitments in a table, what was not understood, and the
   * diagnostics.
   */
  FULL
}
