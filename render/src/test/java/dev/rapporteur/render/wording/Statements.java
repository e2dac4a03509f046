package dev.rapporteur.render.wording;

import dev.rapporteur.core.Statement;

/** A statement and the names in its report. */
record Statements(Statement statement, Naming naming) {}
