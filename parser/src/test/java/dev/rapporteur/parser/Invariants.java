package dev.rapporteur.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.Block;
import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Limits;
import dev.rapporteur.core.Points;
import dev.rapporteur.core.Span;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.lexicon.Lexicons;
import dev.rapporteur.parser.text.PassageReader;
import java.util.BitSet;

/** What holds for the coverage of any text. */
final class Invariants {

  private static final CoverageParser PARSER = CoverageParser.standard();

  private static final PassageReader SENTENCES = new PassageReader(Lexicons.standard());

  /** How many times the text, and a short report's own, all excerpts together may be. */
  private static final int EXCERPTS_PER_CHARACTER = 40;

  private static final int EXCERPTS_AT_LEAST = 2000;

  private static final int LONGEST_MESSAGE = 300;

  private Invariants() {}

  /** Reads a text twice, and checks what it gives. */
  static SummitCoverage assertHold(String text) {
    SummitCoverage coverage = assertHoldOnce(text);
    assertThat(PARSER.parse(text)).isEqualTo(coverage);
    return coverage;
  }

  /** Reads a text, and checks what it gives. */
  static SummitCoverage assertHoldOnce(String text) {
    SummitCoverage coverage = PARSER.parse(text);
    coverage.verify(text);
    assertThat(coverage.diagnostics()).hasSizeLessThanOrEqualTo(Limits.standard().maxDiagnostics());
    coverage.diagnostics().forEach(Invariants::assertIsShort);
    assertPartition(coverage, text);
    assertAccountsForTheBody(coverage, text);
    assertBounded(coverage, text);
    coverage.statements().forEach(Invariants::assertHolds);
    Nesting.assertHolds(coverage);
    return coverage;
  }

  /** A message is for a reader, whatever the text that it is about. */
  private static void assertIsShort(Diagnostic diagnostic) {
    assertThat(diagnostic.message()).hasSizeBetween(1, LONGEST_MESSAGE);
  }

  /** Every character that is not blank lies in exactly one block. */
  private static void assertPartition(SummitCoverage coverage, String text) {
    int end = 0;
    for (Block block : coverage.report().blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      assertBlank(text, end, block.span().start());
      end = block.span().end();
    }
    assertBlank(text, end, text.length());
  }

  private static void assertBlank(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (seen(text.charAt(at))) {
        assertThat(at).as("a character in no block: %s", text.substring(from, to)).isNegative();
      }
    }
  }

  /**
   * A sentence of the body is either what a record was read from, or a piece of the remainder:
   * every character that a reader sees is one or the other, and none is both.
   */
  private static void assertAccountsForTheBody(SummitCoverage coverage, String text) {
    BitSet read = new BitSet(text.length());
    coverage.statements().forEach(statement -> set(read, statement.evidence().span()));
    coverage.speeches().forEach(speech -> set(read, speech.evidence().span()));
    BitSet left = new BitSet(text.length());
    for (Excerpt piece : coverage.remainder()) {
      assertThat(left.get(piece.span().start(), piece.span().end()).isEmpty())
          .as("a piece of the remainder stands in another: %s", piece)
          .isTrue();
      set(left, piece.span());
    }
    assertThat(left.intersects(read))
        .as("the remainder holds what was read: %s of %s", coverage.remainder(), text)
        .isFalse();
    left.or(read);
    coverage.points().flatMap(Points::declaration).stream()
        .map(words -> sentenceOf(words, coverage, text))
        .forEach(sentence -> set(left, sentence));
    coverage.report().blocks().stream()
        .filter(Invariants::body)
        .forEach(block -> assertAccountsFor(left, block.span(), text));
  }

  /** The sentence that announces the points is read: "He made a three-point proposal." */
  private static Span sentenceOf(Excerpt words, SummitCoverage coverage, String text) {
    return coverage.report().blocks().stream()
        .filter(block -> block.span().contains(words.span()))
        .map(block -> SENTENCES.read(text, block))
        .flatMap(passage -> passage.sentences().stream().map(passage.tokens()::span))
        .filter(sentence -> sentence.contains(words.span()))
        .findFirst()
        .orElseThrow();
  }

  private static void assertAccountsFor(BitSet known, Span block, String text) {
    for (int at = block.start(); at < block.end(); at++) {
      if (!known.get(at) && seen(text.charAt(at))) {
        assertThat(at).as("a character is lost: %s", block.in(text)).isNegative();
      }
    }
  }

  private static void set(BitSet characters, Span span) {
    characters.set(span.start(), span.end());
  }

  private static boolean body(Block block) {
    return switch (block.kind()) {
      case PARAGRAPH, LIST_ITEM, PULL_QUOTE, UNKNOWN -> true;
      default -> false;
    };
  }

  /** No space, no end of a line, no sign without width. */
  private static boolean seen(char c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && c != '\u0085'
        && Character.getType(c) != Character.FORMAT;
  }

  /** What is read from a text grows with the text, whatever the text says. */
  private static void assertBounded(SummitCoverage coverage, String text) {
    long characters = coverage.excerpts().stream().mapToLong(one -> one.text().length()).sum();
    assertThat(characters)
        .isLessThanOrEqualTo(EXCERPTS_AT_LEAST + (long) EXCERPTS_PER_CHARACTER * text.length());
  }

  private static void assertHolds(Statement statement) {
    assertThat(statement.evidence().rule()).matches("[a-z]+(-[a-z]+)*");
    assertThat(statement.evidence().span().contains(statement.extent())).isTrue();
  }
}
