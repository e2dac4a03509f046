package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.parser.text.Passage.Quotation;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.Optional;

/**
 * Reads the titles of speeches: {@code in his speech titled "Good Neighbors, Shared Roads" at the
 * 25th Meeting}.
 */
final class SpeechReader {

  private static final ImmutableSet<String> TITLED =
      ImmutableSet.of("titled", "entitled", "headlined");
  private static final ImmutableSet<String> SPEECHES =
      ImmutableSet.of("speech", "address", "remarks", "keynote", "statement", "lecture", "message");

  private static final int FARTHEST = 60;

  /** The titles in {@code page}, whose tokens are taken. */
  ImmutableList<SpeechMention> read(Page page) {
    ImmutableList.Builder<SpeechMention> speeches = ImmutableList.builder();
    for (Quotation quotation : page.passage().quotations()) {
      int open = quotation.range().start();
      if (quotation.closed() && open > 0 && TITLED.contains(page.lower(open - 1))) {
        mention(page, quotation.range()).ifPresent(speeches::add);
        page.take(quotation.range());
      }
    }
    return speeches.build();
  }

  private static Optional<SpeechMention> mention(Page page, Range quotation) {
    Range sentence = page.sentence(quotation.start());
    Range introduction = new Range(sentence.start(), quotation.start());
    int last = quotation.end() - 1;
    while (last > quotation.start() + 1 && page.is(last - 1, Kind.PUNCTUATION)) {
      last--;
    }
    if (last == quotation.start() + 1 || !ofSpeech(page, introduction)) {
      return Optional.empty();
    }
    Excerpt title = page.excerpt(new Range(quotation.start() + 1, last));
    return Optional.of(
        new SpeechMention(
            page, sentence, introduction, title, occasion(page, quotation.end(), sentence)));
  }

  private static boolean ofSpeech(Page page, Range introduction) {
    for (int i = introduction.end() - 1;
        i >= Math.max(introduction.start(), introduction.end() - FARTHEST);
        i--) {
      if (SPEECHES.contains(page.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * What follows the title after "at", "to" or "during", up to the next mark: {@code the second
   * session}.
   */
  private static Optional<Excerpt> occasion(Page page, int from, Range sentence) {
    if (!page.is(from, "at") && !page.is(from, "to") && !page.is(from, "during")) {
      return Optional.empty();
    }
    int end = from + 1;
    while (end < sentence.end() && !page.is(end, Kind.PUNCTUATION) && !page.is(end, "in")) {
      end++;
    }
    return end > from + 1 ? Optional.of(page.excerpt(new Range(from + 1, end))) : Optional.empty();
  }
}
