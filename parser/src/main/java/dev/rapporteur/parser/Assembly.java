package dev.rapporteur.parser;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.Diagnostic.Code;
import dev.rapporteur.core.Limits;
import dev.rapporteur.core.SourceRef;
import dev.rapporteur.core.SourceText;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.core.SummitCoverageBuilder;
import dev.rapporteur.parser.entity.Entities;
import dev.rapporteur.parser.layout.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together what the stages found. */
final class Assembly {

  private final SourceText source;
  private final Layout layout;
  private final Entities names;
  private final Unread unread;
  private final Limits limits;

  Assembly(SourceText source, Layout layout, Entities names, Unread unread, Limits limits) {
    this.source = source;
    this.layout = layout;
    this.names = names;
    this.unread = unread;
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
        .remainder(unread.remainder())
        .diagnostics(diagnostics())
        .build();
  }

  private ImmutableList<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(layout.diagnostics());
    all.addAll(names.diagnostics());
    all.addAll(unread.diagnostics());
    all.replaceAll(this::shortened);
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
  private Diagnostic shortened(Diagnostic diagnostic) {
    String message = diagnostic.message();
    int longest = limits.maxMessageCharacters();
    if (message.length() <= longest) {
      return diagnostic;
    }
    boolean cutsPair = Character.isHighSurrogate(message.charAt(longest - 1));
    String begin = message.substring(0, cutsPair ? longest - 1 : longest);
    return new Diagnostic(diagnostic.code(), begin + " ...", diagnostic.span());
  }
}
