package dev.rapporteur.parser.entry;

import com.google.common.collect.ImmutableList;

/**
 * A meeting, or a series of meetings, with a name of its own: {@code East Asia Summit}.
 *
 * @param name its usual name
 * @param forms other names that it goes by: {@code EAS}
 * @param series what its series is called
 */
public record NamedMeeting(String name, ImmutableList<String> forms, String series) {}
