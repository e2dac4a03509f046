package dev.rapporteur.render.wording;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that the rules of wording know, from a data file. */
final class Vocabulary {

  static final Vocabulary STANDARD = new Vocabulary(read("words.txt"));

  private static final CharMatcher LETTER = CharMatcher.forPredicate(Character::isLetter);

  private final ImmutableSetMultimap<String, String> words;

  private Vocabulary(String file) {
    ImmutableSetMultimap.Builder<String, String> lists = ImmutableSetMultimap.builder();
    file.lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(
            line -> {
              List<String> fields = Splitter.on('\t').splitToList(line);
              checkState(
                  fields.size() == 2, "a line of words.txt has a list and its words: %s", line);
              lists.putAll(fields.get(0), Splitter.on(',').split(fields.get(1)));
            });
    this.words = lists.build();
  }

  /** Whether a phrase that begins with this word is no name: {@code The}, {@code Senior}. */
  boolean opensPhrase(String word) {
    return isDeterminer(word) || has("describing", word) || isPlural(word);
  }

  boolean isDeterminer(String word) {
    return has("determiner", word);
  }

  /** {@code leaders}, {@code officials}: people in the plural. */
  boolean isPlural(String word) {
    return has("people", word);
  }

  /** Whether a "not" stands among the words: {@code not tolerate}, {@code no longer}. */
  boolean denies(String text) {
    return Splitter.on(LETTER.negate()).splitToStream(text).anyMatch(word -> has("denial", word));
  }

  /** Whether the words greet, thank, congratulate or invite. */
  boolean isCourteous(String text) {
    return Splitter.on(LETTER.negate()).splitToStream(text).anyMatch(word -> has("courtesy", word));
  }

  /** Whether the words of an office tell how it is held: {@code designate} an incoming minister. */
  boolean tellsTenure(String tenure, String office) {
    return Splitter.on(LETTER.negate()).splitToStream(office).anyMatch(word -> has(tenure, word));
  }

  boolean isPronoun(String word) {
    return has("pronoun", word);
  }

  /** A cue that is a noun makes no sentence after a subject: {@code hope}, {@code proposal}. */
  boolean isNounCue(String cue) {
    return has("noun-cue", cue);
  }

  /** "Adding" something takes something said before; alone it is "said". */
  String alone(String cue) {
    return has("going-on", cue) ? "said" : cue;
  }

  /** {@code also}: an adverb that goes on from something said before. */
  boolean isGoingOnAdverb(String word) {
    return has("going-on-adverb", word);
  }

  /** {@code our}, {@code us}: who that is depends on who speaks. */
  boolean speaksInFirstPerson(String text) {
    return Splitter.on(LETTER.negate()).splitToStream(text).anyMatch(word -> has("first", word));
  }

  /** {@code but nobody}, {@code that this}: the first word, after a "that", points back. */
  boolean leansBack(String text) {
    return firstWord(text).filter(word -> has("back", word)).isPresent();
  }

  /** {@code it would}, {@code her government}: the first word may mean who speaks. */
  boolean mayMeanSpeaker(String text) {
    return firstWord(text).filter(word -> has("speaker", word)).isPresent();
  }

  private static Optional<String> firstWord(String text) {
    return Splitter.on(LETTER.negate())
        .omitEmptyStrings()
        .splitToStream(text)
        .filter(word -> !word.equals("that"))
        .findFirst();
  }

  /** The past tense of a participle, where it has one of its own: {@code saying}, {@code said}. */
  Optional<String> irregularPast(String participle) {
    return paired("past", participle);
  }

  /** What a theme is called: {@code artificial intelligence} for {@code ai}. */
  String theme(String code) {
    return paired("theme", code).orElse(code);
  }

  private Optional<String> paired(String list, String key) {
    return words.get(list).stream()
        .filter(pair -> pair.startsWith(key + "="))
        .map(pair -> pair.substring(key.length() + 1))
        .findFirst();
  }

  private boolean has(String list, String word) {
    return words.containsEntry(list, word.toLowerCase(Locale.ROOT));
  }

  private static String read(String file) {
    try (InputStream in =
        checkNotNull(Vocabulary.class.getResourceAsStream(file), "the jar lacks %s", file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the jar cannot be read", e);
    }
  }
}
