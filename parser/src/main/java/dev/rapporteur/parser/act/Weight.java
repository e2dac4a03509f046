package dev.rapporteur.parser.act;

/** What a cue makes of the future that its clause tells. */
enum Weight {
  /** It binds whoever is to act: "agreed that ministers would meet". */
  STRONG,
  /** It binds the own side: "said it would". */
  PLAIN,
  /** It binds nobody: "expects that it will", "has not said when it would". */
  NONE
}
