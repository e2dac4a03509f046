package dev.rapporteur.parser.act;

import java.util.Optional;

/**
 * Who speaks, and for whom.
 *
 * @param name the speaker, where the report tells
 * @param actor the state or body that the speaker can bind, or else the speaker
 * @param several whether several speak together, or a body of several
 * @param side how the speaker's own side is called
 */
public record Voice(Optional<String> name, Optional<String> actor, boolean several, Side side) {}
