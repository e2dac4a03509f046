package dev.rapporteur.parser.lexicon;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Locale;

/**
 * The nouns that show what a name names: a {@code Declaration} is a document, a {@code Bank} an
 * organization, a {@code Strait} a place.
 *
 * @param kinds what each noun, in lower case, shows
 */
public record NameNouns(ImmutableSetMultimap<String, Kind> kinds) {

  /** What a noun shows. */
  public enum Kind {
    /** The name of a text. */
    DOCUMENT,
    /** The name of a body. */
    ORGANIZATION,
    /** What the name of a firm ends with: {@code Ltd}. */
    LEGAL_FORM,
    /** The name of a body that reports. */
    MEDIUM,
    /** The name of a meeting. */
    MEETING,
    /** The name of a place or a thing, and of no person. */
    PLACE,
    /** The name of a part of the world, alone or with a quarter before it: {@code North Africa}. */
    REGION,
    /** No certain name; but it is seldom a surname: {@code homeland}. */
    COMMON,
    /** No name, but something that a report announces by number: three demands. */
    POINT,
    /** What holds as many points as the number before its "-point" says: a three-point plan. */
    LIST
  }

  /** The nouns that come with the library. */
  public static NameNouns standard() {
    ImmutableSetMultimap.Builder<String, Kind> kinds = ImmutableSetMultimap.builder();
    for (List<String> entry : LexiconFile.read("name-nouns.txt", 2)) {
      kinds.put(entry.get(0), Kind.valueOf(entry.get(1)));
    }
    for (List<String> entry : LexiconFile.read("nouns.txt", 1)) {
      kinds.put(entry.get(0), Kind.COMMON);
    }
    return new NameNouns(kinds.build());
  }

  /** These nouns and one more. */
  public NameNouns with(String noun, Kind kind) {
    return new NameNouns(
        ImmutableSetMultimap.<String, Kind>builder()
            .putAll(kinds)
            .put(noun.toLowerCase(Locale.ROOT), kind)
            .build());
  }

  /**
   * Whether {@code noun}, in lower case, shows the name of a {@code kind}. Few nouns show one, many
   * show none: they are looked up by kind.
   */
  public boolean show(String noun, Kind kind) {
    return kinds.inverse().get(kind).contains(noun);
  }

  /** What {@code noun}, in lower case, shows the names of; empty for most words. */
  public ImmutableSet<Kind> kindsOf(String noun) {
    return kinds.get(noun);
  }

  /** Whether {@code noun}, in lower case, shows the name of anything. */
  public boolean contain(String noun) {
    return kinds.containsKey(noun);
  }
}
