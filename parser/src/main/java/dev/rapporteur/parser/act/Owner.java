package dev.rapporteur.parser.act;

/** Whose doing a clause tells. */
enum Owner {
  /** The speaker's own side's: "we", "China" of its president. */
  OWN,
  /** That of a subject of its own, while the clause before was about the own side. */
  CARRIED,
  /** Another state's. */
  OTHER_STATE,
  /** Somebody's or something's. */
  OTHER
}
