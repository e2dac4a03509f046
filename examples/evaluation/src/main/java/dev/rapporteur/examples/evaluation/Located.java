package dev.rapporteur.examples.evaluation;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Span;
import java.util.Optional;

/** An annotated statement with the places of what it quotes. */
record Located(
    Gold.Statement statement,
    ImmutableList<Span> content,
    Optional<Span> cue,
    Optional<Span> source,
    Optional<Span> addressee) {}
