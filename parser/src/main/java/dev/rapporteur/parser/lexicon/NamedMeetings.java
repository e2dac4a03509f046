package dev.rapporteur.parser.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.parser.entry.NamedMeeting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The meetings that go by a name of their own. Those that are only called after their body ("G20
 * summit") need none: {@link Bodies} knows the body.
 */
public final class NamedMeetings {

  private static final Splitter FORMS = Splitter.on(';').omitEmptyStrings();

  private final ImmutableList<NamedMeeting> meetings;
  private final Phrases<NamedMeeting> names;

  private NamedMeetings(ImmutableList<NamedMeeting> meetings) {
    this.meetings = meetings;
    this.names = Phrases.inAnyCase(meetings.stream().flatMap(NamedMeetings::namesOf).toList());
  }

  /** The meetings that come with the library. */
  public static NamedMeetings standard() {
    return new NamedMeetings(
        LexiconFile.read("meetings.txt", 3).stream()
            .map(NamedMeetings::meeting)
            .collect(ImmutableList.toImmutableList()));
  }

  /** These meetings, and before them {@code meeting}. */
  public NamedMeetings with(NamedMeeting meeting) {
    return new NamedMeetings(
        ImmutableList.<NamedMeeting>builder().add(meeting).addAll(meetings).build());
  }

  /** The meeting whose name stands in {@code text} from {@code start} on, in whatever case. */
  public Optional<Match<NamedMeeting>> at(String text, int start) {
    return names.at(text, start);
  }

  /** The words that the name of a meeting can open with, in lower case. */
  ImmutableSet<String> openings() {
    return names.openings();
  }

  /** The meeting that {@code name} is a name of, in whatever case. */
  public Optional<NamedMeeting> named(String name) {
    return names.whole(name);
  }

  private static NamedMeeting meeting(List<String> fields) {
    return new NamedMeeting(
        fields.get(0), ImmutableList.copyOf(FORMS.split(fields.get(1))), fields.get(2));
  }

  private static Stream<Map.Entry<String, NamedMeeting>> namesOf(NamedMeeting meeting) {
    return Stream.concat(Stream.of(meeting.name()), meeting.forms().stream())
        .map(name -> Map.entry(name, meeting));
  }
}
