package dev.rapporteur.parser.entity;

import dev.rapporteur.parser.text.Range;
import java.util.Optional;

/**
 * A place where a meeting is named.
 *
 * @param page where
 * @param range the name without its edition
 * @param name the name on one line
 * @param series the series it belongs to
 * @param edition which of its series it is
 * @param session which of its sessions is meant
 * @param place where it is held, where this mention says so
 * @param dated whether a year stands before it, which mostly tells it from the meeting at hand
 */
record MeetingMention(
    Page page,
    Range range,
    String name,
    String series,
    Optional<Integer> edition,
    Optional<Integer> session,
    Optional<String> place,
    boolean dated) {}
