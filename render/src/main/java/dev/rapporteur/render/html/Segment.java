package dev.rapporteur.render.html;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Span;

/**
 * A stretch of the report over which no mark begins or ends.
 *
 * @param span the stretch
 * @param marks the marks over it, the shortest first
 */
record Segment(Span span, ImmutableList<Mark> marks) {}
