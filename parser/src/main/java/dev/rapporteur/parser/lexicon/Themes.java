package dev.rapporteur.parser.lexicon;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;

/**
 * The themes that statements can have, and the words that tell of them. The vocabulary is open: add
 * to the standard one, or start from {@link #none()}.
 *
 * <pre>{@code
 * Themes.standard().mediaTopic("climate"); // Optional[medtop:20000418]
 * Themes.none().with("space", "lunar").withMediaTopic("space", "medtop:20000739");
 * }</pre>
 *
 * @param phrases the words and phrases of each theme's code, in lower case
 * @param mediaTopics the IPTC Media Topic that comes nearest to a code, where one fits
 */
public record Themes(
    ImmutableListMultimap<String, String> phrases, ImmutableMap<String, String> mediaTopics) {

  private static final Splitter COMMAS = Splitter.on(',').trimResults();
  private static final String TOPIC = "medtop:";

  /**
   * @throws IllegalArgumentException if a media topic is no such code, {@code medtop:20000418}
   */
  public Themes {
    mediaTopics
        .values()
        .forEach(
            topic ->
                checkArgument(
                    topic.startsWith(TOPIC) && topic.length() == TOPIC.length() + 8,
                    "a media topic reads like medtop:20000418, and not %s",
                    topic));
  }

  /** The themes that come with the library. */
  public static Themes standard() {
    ImmutableListMultimap.Builder<String, String> phrases = ImmutableListMultimap.builder();
    ImmutableMap.Builder<String, String> topics = ImmutableMap.builder();
    for (List<String> entry : LexiconFile.read("themes.txt", 3)) {
      phrases.putAll(entry.get(0), COMMAS.split(entry.get(2)));
      if (!entry.get(1).equals("-")) {
        topics.put(entry.get(0), entry.get(1));
      }
    }
    return new Themes(phrases.build(), topics.buildOrThrow());
  }

  /** No themes, as the start of a vocabulary of one's own. */
  public static Themes none() {
    return new Themes(ImmutableListMultimap.of(), ImmutableMap.of());
  }

  /** These and one more phrase for a theme, known or new. */
  public Themes with(String code, String phrase) {
    return new Themes(
        ImmutableListMultimap.<String, String>builder().putAll(phrases).put(code, phrase).build(),
        mediaTopics);
  }

  /** These, with the IPTC Media Topic of a theme. */
  public Themes withMediaTopic(String code, String topic) {
    return new Themes(
        phrases,
        ImmutableMap.<String, String>builder()
            .putAll(mediaTopics)
            .put(code, topic)
            .buildKeepingLast());
  }

  /** The IPTC Media Topic of a theme: {@code medtop:20000418}. */
  public Optional<String> mediaTopic(String code) {
    return Optional.ofNullable(mediaTopics.get(code));
  }
}
