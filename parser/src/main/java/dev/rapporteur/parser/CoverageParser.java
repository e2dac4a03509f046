package dev.rapporteur.parser;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Limits;
import dev.rapporteur.core.Report;
import dev.rapporteur.core.SourceText;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.entity.Entities;
import dev.rapporteur.parser.entity.EntityReader;
import dev.rapporteur.parser.layout.Layout;
import dev.rapporteur.parser.layout.LayoutReader;
import dev.rapporteur.parser.lexicon.Lexicons;
import dev.rapporteur.parser.statement.StatementReader;
import dev.rapporteur.parser.text.Passage;
import dev.rapporteur.parser.text.PassageReader;
import java.util.Queue;

/**
 * Turns the text of a report into its coverage. A parser is immutable, and threads may share it.
 *
 * <pre>{@code
 * SummitCoverage coverage = CoverageParser.standard().parse(text);
 * coverage.statements().get(0).speaker(); // Optional[Xi Jinping]
 * }</pre>
 *
 * <p>The stages follow each other, each seeing only what those before it found: layout, sentences,
 * names, statements, speakers, acts.
 */
public final class CoverageParser {

  private final Limits limits;
  private final LayoutReader layouts;
  private final PassageReader passages;
  private final EntityReader entities;
  private final StatementReader statements;
  private final StatementWriter writer;

  private CoverageParser(Builder builder) {
    Lexicons lexicon = builder.lexicon.parts();
    this.limits = builder.limits;
    this.layouts =
        new LayoutReader(
            lexicon.agencies(),
            lexicon.places(),
            lexicon.months(),
            lexicon.creditTerms(),
            lexicon.publicationTerms(),
            lexicon.trailerTerms());
    this.passages = new PassageReader(lexicon);
    this.entities = new EntityReader(lexicon);
    this.statements = new StatementReader(lexicon.cues());
    this.writer = new StatementWriter(lexicon);
  }

  /** The parser with the standard lexicon and limits: one for all who ask for it. */
  public static CoverageParser standard() {
    return Standard.PARSER;
  }

  /** A builder of a parser with a lexicon or limits of one's own. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a report that has no name and no day of receipt.
   *
   * @throws IllegalArgumentException if the text is longer than {@link Limits#maxCharacters}
   */
  public SummitCoverage parse(String text) {
    return parse(SourceText.of(text));
  }

  /**
   * Reads a report.
   *
   * @throws IllegalArgumentException if the text is longer than {@link Limits#maxCharacters}
   */
  public SummitCoverage parse(SourceText source) {
    limits.checkText(source.text());
    Layout layout = layouts.read(source);
    ImmutableList<Passage> text = passagesOf(source, layout.report());
    Entities names = entities.read(layout.report(), text);
    Queue<Told> told = Told.of(statements.read(text), text, names);
    Unread unread = Unread.of(layout, text, told, names);
    return new Assembly(source, layout, names, unread, limits)
        .coverage(writer.write(told, layout.report(), source.received(), names));
  }

  private ImmutableList<Passage> passagesOf(SourceText source, Report report) {
    return passages.read(
        source.text(), report.blocks().stream().filter(CoverageParser::readable).toList());
  }

  private static boolean readable(Block block) {
    return switch (block.kind()) {
      case HEADLINE, PARAGRAPH, LIST_ITEM, HEADING, CAPTION, PULL_QUOTE -> true;
      default -> false;
    };
  }

  /** Made once, when it is first asked for. */
  private static final class Standard {
    static final CoverageParser PARSER = builder().build();
  }

  /** Builds a parser. */
  public static final class Builder {

    private Lexicon lexicon = Lexicon.standard();
    private Limits limits = Limits.standard();

    private Builder() {}

    /** What the parser knows of words and of the world. */
    public Builder lexicon(Lexicon lexicon) {
      this.lexicon = lexicon;
      return this;
    }

    /** How much the parser takes on. */
    public Builder limits(Limits limits) {
      this.limits = limits;
      return this;
    }

    /** The parser. */
    public CoverageParser build() {
      return new CoverageParser(this);
    }
  }
}
