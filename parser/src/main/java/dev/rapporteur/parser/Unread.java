package dev.rapporteur.parser;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.Diagnostic.Code;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Points;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.entity.Entities;
import dev.rapporteur.parser.layout.Layout;
import dev.rapporteur.parser.text.Passage;
import dev.rapporteur.parser.text.Passage.Quotation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What no stage took of a report.
 *
 * @param remainder the sentences of the body that nothing was read from, and the layout that was
 *     not understood, unless a statement goes on around it
 * @param diagnostics what could not be read to its end
 */
record Unread(ImmutableList<Excerpt> remainder, ImmutableList<Diagnostic> diagnostics) {

  static Unread of(Layout layout, List<Passage> text, Collection<Told> told, Entities names) {
    return new Unread(remainder(layout, text, read(told, names)), unclosedQuotations(text));
  }

  /** The characters that something was read from. */
  private static BitSet read(Collection<Told> told, Entities names) {
    BitSet read = new BitSet();
    told.forEach(one -> cover(read, one.attribution().evidence().span()));
    names.speeches().forEach(speech -> cover(read, speech.evidence().span()));
    names
        .points()
        .flatMap(Points::declaration)
        .ifPresent(declaration -> cover(read, declaration.span()));
    return read;
  }

  private static void cover(BitSet read, Span span) {
    read.set(span.start(), span.end());
  }

  private static ImmutableList<Excerpt> remainder(Layout layout, List<Passage> text, BitSet read) {
    List<Excerpt> left = new ArrayList<>();
    layout.unknown().stream().filter(words -> !touched(read, words.span())).forEach(left::add);
    for (Passage passage : text) {
      if (body(passage)) {
        passage.sentences().stream()
            .filter(sentence -> !touched(read, passage.tokens().span(sentence)))
            .map(passage.tokens()::excerpt)
            .forEach(left::add);
      }
    }
    return ImmutableList.sortedCopyOf(Comparator.comparing(Excerpt::span), left);
  }

  private static boolean touched(BitSet read, Span words) {
    int first = read.nextSetBit(words.start());
    return first >= 0 && first < words.end();
  }

  private static boolean body(Passage passage) {
    return switch (passage.block().kind()) {
      case PARAGRAPH, LIST_ITEM, PULL_QUOTE -> true;
      default -> false;
    };
  }

  /**
   * Quotations that are not closed, unless the next paragraph takes them up with a mark of its own.
   */
  private static ImmutableList<Diagnostic> unclosedQuotations(List<Passage> passages) {
    ImmutableList.Builder<Diagnostic> unclosed = ImmutableList.builder();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      boolean carriedOn = i + 1 < passages.size() && opensWithQuotation(passages.get(i + 1));
      for (Quotation quotation : passage.quotations()) {
        if (!quotation.closed() && !carriedOn) {
          Span span = passage.tokens().span(quotation.range());
          unclosed.add(
              new Diagnostic(
                  Code.UNCLOSED_QUOTATION,
                  "a quotation is opened and not closed",
                  Optional.of(span)));
        }
      }
    }
    return unclosed.build();
  }

  private static boolean opensWithQuotation(Passage passage) {
    return passage.tokens().size() > 0 && passage.tokens().word(0).quote();
  }
}
