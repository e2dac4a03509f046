package dev.rapporteur.parser.lexicon;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.rapporteur.parser.entry.Office;
import dev.rapporteur.parser.entry.Office.Gender;
import dev.rapporteur.parser.entry.Office.Kind;
import java.util.List;
import java.util.Optional;

/**
 * The offices, titles and callings that stand by the names of people.
 *
 * @param byTitle each of them by its words in lower case
 */
public record Offices(ImmutableListMultimap<String, Office> byTitle) {

  /** The offices that come with the library. */
  public static Offices standard() {
    ImmutableListMultimap.Builder<String, Office> byTitle = ImmutableListMultimap.builder();
    for (List<String> entry : LexiconFile.read("offices.txt", 3)) {
      byTitle.put(entry.get(0), office(entry));
    }
    return new Offices(byTitle.build());
  }

  /** These offices and one more. */
  public Offices with(Office office) {
    return new Offices(
        ImmutableListMultimap.<String, Office>builder()
            .putAll(byTitle)
            .put(office.title(), office)
            .build());
  }

  /** Whether the words {@code title}, in lower case, stand by a name as {@code kind} does. */
  public boolean contain(String title, Kind kind) {
    for (Office office : byTitle.get(title)) {
      if (office.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** The first words of the titles that have several. */
  ImmutableSet<String> openings() {
    return byTitle.keySet().stream()
        .filter(title -> title.indexOf(' ') > 0)
        .map(title -> title.substring(0, title.indexOf(' ')))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** As what the words {@code title}, in lower case, stand by a name; empty for most words. */
  ImmutableSet<Kind> kindsOf(String title) {
    List<Office> offices = byTitle.get(title);
    return offices.isEmpty()
        ? ImmutableSet.of()
        : offices.stream().map(Office::kind).collect(Sets.toImmutableEnumSet());
  }

  /** The gender that the words {@code title}, in lower case, tell. */
  public Optional<Gender> gender(String title) {
    return byTitle.get(title).stream().flatMap(office -> office.gender().stream()).findFirst();
  }

  private static Office office(List<String> entry) {
    String gender = entry.get(2);
    return new Office(
        entry.get(0),
        Kind.valueOf(entry.get(1)),
        gender.equals("-") ? Optional.empty() : Optional.of(Gender.valueOf(gender)));
  }
}
