package dev.rapporteur.render.html;

import dev.rapporteur.core.Span;
import java.util.Optional;

/**
 * A stretch of the report that belongs to a part of the notes.
 *
 * @param span the stretch
 * @param part the part's id: {@code s3} for the third statement, {@code p1} for the first person
 * @param act the foremost thing that a statement does; absent for a name
 */
record Mark(Span span, String part, Optional<String> act) {}
