package dev.rapporteur.parser.layout;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Credit;
import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.PublicationTime;
import dev.rapporteur.core.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has been read of a report so far. Readers note in it what they take; {@link Finish} makes
 * the layout of it.
 */
final class Draft {

  private final List<Block> blocks = new ArrayList<>();
  private final List<PhotoDraft> photos = new ArrayList<>();
  private final List<String> publishers = new ArrayList<>();
  private final List<String> reporters = new ArrayList<>();
  private final List<Excerpt> unknown = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<LocalDate> bodyDates = new ArrayList<>();
  private Optional<Excerpt> headline = Optional.empty();
  private Optional<LocalDate> archived = Optional.empty();
  private Optional<PublicationTime> published = Optional.empty();
  private Optional<String> affiliation = Optional.empty();
  private Optional<DatelineDraft> dateline = Optional.empty();
  private Optional<Piece> lead = Optional.empty();
  private boolean closed;

  /** Notes that the characters from {@code start} to {@code end} of the piece make a block. */
  void block(Block.Kind kind, Piece piece, int start, int end) {
    if (start < end) {
      blocks.add(new Block(kind, piece.block(start, end)));
    }
  }

  /** Notes a piece of which a reader sees nothing, such as a byte order mark on its own line. */
  void unseen(Piece piece) {
    Excerpt marks = piece.all();
    blocks.add(new Block(Block.Kind.UNKNOWN, marks.span()));
    unknown.add(marks);
  }

  /**
   * Notes that all of the piece is one block, and returns its length, as a reader that takes it
   * does.
   */
  int whole(Block.Kind kind, Piece piece) {
    block(kind, piece, 0, piece.length());
    return piece.length();
  }

  Optional<Block> lastBlock() {
    return blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.get(blocks.size() - 1));
  }

  ImmutableList<Block> blocks() {
    return ImmutableList.copyOf(blocks);
  }

  void headline(Excerpt words) {
    headline = Optional.of(words);
  }

  Optional<Excerpt> headline() {
    return headline;
  }

  void archived(LocalDate date) {
    archived = Optional.of(date);
  }

  Optional<LocalDate> archived() {
    return archived;
  }

  /** Notes a time of publication; the first one counts. */
  void published(PublicationTime time) {
    published = Optional.of(published.orElse(time));
  }

  Optional<PublicationTime> published() {
    return published;
  }

  void publisher(String name) {
    publishers.add(name);
  }

  ImmutableList<String> publishers() {
    return ImmutableList.copyOf(publishers);
  }

  void reporter(String name) {
    if (reporters.stream().noneMatch(name::equalsIgnoreCase)) {
      reporters.add(name);
    }
  }

  ImmutableList<String> reporters() {
    return ImmutableList.copyOf(reporters);
  }

  /** Notes for whom the reporters of the by-line write. */
  void affiliation(String agency) {
    affiliation = Optional.of(agency);
  }

  Optional<String> affiliation() {
    return affiliation;
  }

  void dateline(DatelineDraft read) {
    dateline = Optional.of(read);
  }

  Optional<DatelineDraft> dateline() {
    return dateline;
  }

  /**
   * Notes a credit on a line of its own: it belongs to the caption before it, if there is one
   * without a credit.
   */
  void creditLast(Credit credit) {
    int last = photos.size() - 1;
    if (last >= 0 && photos.get(last).credit().isEmpty()) {
      PhotoDraft photo = photos.get(last);
      photos.set(
          last, new PhotoDraft(photo.caption(), Optional.of(credit), photo.place(), photo.date()));
    }
  }

  void photo(PhotoDraft photo) {
    photos.add(photo);
  }

  ImmutableList<PhotoDraft> photos() {
    return ImmutableList.copyOf(photos);
  }

  /** Notes that the text of the report begins with this piece, or has begun before. */
  void body(Piece piece) {
    lead = Optional.of(lead.orElse(piece));
  }

  Optional<Piece> lead() {
    return lead;
  }

  boolean inBody() {
    return lead.isPresent();
  }

  /** Notes that a section began of which nothing is text any more. */
  void close() {
    closed = true;
  }

  boolean isClosed() {
    return closed;
  }

  void bodyDate(LocalDate date) {
    bodyDates.add(date);
  }

  ImmutableList<LocalDate> bodyDates() {
    return ImmutableList.copyOf(bodyDates);
  }

  void unknown(Excerpt words) {
    unknown.add(words);
  }

  ImmutableList<Excerpt> unknown() {
    return ImmutableList.copyOf(unknown);
  }

  void diagnose(Diagnostic.Code code, String message, Span span) {
    diagnostics.add(new Diagnostic(code, message, Optional.of(span)));
  }

  ImmutableList<Diagnostic> diagnostics() {
    return ImmutableList.copyOf(diagnostics);
  }
}
