package dev.rapporteur.render;

import dev.rapporteur.render.wording.Days;

/** How a summary writes the dates that it tells itself; a report's own words stay as they are. */
public enum DateStyle {
  /** {@code 1 November 2025}. */
  DAY_FIRST,
  /** {@code November 1, 2025}. */
  MONTH_FIRST,
  /** {@code 2025-11-01}; a day without a year is {@code 1 November}. */
  ISO;

  Days days() {
    return switch (this) {
      case DAY_FIRST -> Days.DAY_FIRST;
      case MONTH_FIRST -> Days.MONTH_FIRST;
      case ISO -> Days.ISO;
    };
  }
}
