package dev.rapporteur.parser;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.Diagnostic.Code;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Points;
import dev.rapporteur.core.SourceRef;
import dev.rapporteur.core.SourceText;
import dev.rapporteur.core.Span;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.core.SummitCoverageBuilder;
import dev.rapporteur.parser.entity.Entities;
import dev.rapporteur.parser.layout.Layout;
import dev.rapporteur.parser.text.Passage;
import dev.rapporteur.parser.text.Passage.Quotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts together what the stages found, and accounts for what none of them took. */
final class Assembly {

  private static final int LONGEST_MESSAGE = 160;

  private final SourceText source;
  private final Layout layout;
  private final List<Passage> passages;
  private final Entities names;
  private final Limits limits;

  Assembly(
      SourceText source, Layout layout, List<Passage> passages, Entities names, Limits limits) {
    this.source = source;
    this.layout = layout;
    this.passages = passages;
    this.names = names;
    this.limits = limits;
  }

  SummitCoverage coverage(ImmutableList<Statement> statements) {
    return new SummitCoverageBuilder()
        .source(SourceRef.of(source))
        .report(layout.report())
        .summit(names.summit())
        .meetings(names.meetings())
        .speeches(names.speeches())
        .people(names.people())
        .organizations(names.organizations())
        .documents(names.documents())
        .dates(names.dates())
        .photos(layout.photos())
        .points(names.points())
        .statements(statements)
        .remainder(remainder(statements))
        .diagnostics(diagnostics())
        .build();
  }

  /**
   * The sentences of the body that nothing was read from, and the layout that was not understood.
   */
  private ImmutableList<Excerpt> remainder(List<Statement> statements) {
    RangeSet<Integer> read = TreeRangeSet.create();
    statements.forEach(statement -> cover(read, statement.evidence().span()));
    names.speeches().forEach(speech -> cover(read, speech.evidence().span()));
    names
        .points()
        .flatMap(Points::declaration)
        .ifPresent(declaration -> cover(read, declaration.span()));
    List<Excerpt> left = new ArrayList<>(layout.unknown());
    for (Passage passage : passages) {
      if (body(passage)) {
        passage.sentences().stream()
            .map(passage.tokens()::excerpt)
            .filter(sentence -> !read.intersects(rangeOf(sentence.span())))
            .forEach(left::add);
      }
    }
    return ImmutableList.sortedCopyOf(Comparator.comparing(Excerpt::span), left);
  }

  private static void cover(RangeSet<Integer> read, Span span) {
    read.add(rangeOf(span));
  }

  private static Range<Integer> rangeOf(Span span) {
    return Range.closedOpen(span.start(), span.end());
  }

  private static boolean body(Passage passage) {
    return switch (passage.block().kind()) {
      case PARAGRAPH, LIST_ITEM, PULL_QUOTE -> true;
      default -> false;
    };
  }

  private ImmutableList<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(layout.diagnostics());
    all.addAll(names.diagnostics());
    all.addAll(unclosedQuotations());
    all.replaceAll(Assembly::shortened);
    if (all.size() <= limits.maxDiagnostics()) {
      return ImmutableList.copyOf(all);
    }
    int kept = limits.maxDiagnostics() - 1;
    String message =
        (all.size() - kept)
            + " more diagnostics are left out; Limits.withMaxDiagnostics raises the limit";
    return ImmutableList.<Diagnostic>builder()
        .addAll(all.subList(0, kept))
        .add(new Diagnostic(Code.MORE_DIAGNOSTICS, message, Optional.empty()))
        .build();
  }

  /** A message quotes a line of a million brackets by its beginning; its span has the whole. */
  private static Diagnostic shortened(Diagnostic diagnostic) {
    String message = diagnostic.message();
    if (message.length() <= LONGEST_MESSAGE) {
      return diagnostic;
    }
    boolean cutsPair = Character.isHighSurrogate(message.charAt(LONGEST_MESSAGE - 1));
    String begin = message.substring(0, cutsPair ? LONGEST_MESSAGE - 1 : LONGEST_MESSAGE);
    return new Diagnostic(diagnostic.code(), begin + " ...", diagnostic.span());
  }

  /**
   * Quotations that are not closed, unless the next paragraph takes them up with a mark of its own.
   */
  private List<Diagnostic> unclosedQuotations() {
    List<Diagnostic> unclosed = new ArrayList<>();
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
    return unclosed;
  }

  private static boolean opensWithQuotation(Passage passage) {
    return passage.tokens().size() > 0 && passage.tokens().get(0).quote();
  }
}
