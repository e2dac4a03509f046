package dev.rapporteur.core;

/** The stand that a {@linkplain SpeechAct.Position position} takes. */
public enum Stance {
  /** Supports, endorses, backs. */
  SUPPORT,
  /** Opposes, rejects, rules out. */
  OPPOSE,
  /** Welcomes, accepts, looks forward to. */
  WELCOME,
  /** Praises, commends, congratulates. */
  PRAISE,
  /** Thanks, expresses gratitude. */
  THANKS,
  /** Regrets, deplores, mourns. */
  REGRET,
  /** Is concerned or worried. */
  CONCERN,
  /** Condemns. */
  CONDEMN,
  /** Hopes, wishes. */
  HOPE,
  /** Leaves open: does not rule out, keeps the possibility. */
  OPEN
}
