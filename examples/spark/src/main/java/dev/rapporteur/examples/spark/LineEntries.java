package dev.rapporteur.examples.spark;

import com.google.common.collect.AbstractIterator;
import dev.rapporteur.core.SourceText;
import dev.rapporteur.examples.spark.Entry.Document;
import dev.rapporteur.examples.spark.Entry.Place;
import dev.rapporteur.examples.spark.Entry.Reason;
import dev.rapporteur.examples.spark.Lines.Line;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents of a JSON Lines file, or of a stretch of it. Lines of white space are none. */
final class LineEntries extends AbstractIterator<Entry> {

  private final Piece piece;
  private final Texts texts;
  private final InputStream in;
  private final Lines lines;
  private boolean broken;

  private LineEntries(Piece piece, Texts texts, InputStream in, Lines lines) {
    this.piece = piece;
    this.texts = texts;
    this.in = in;
    this.lines = lines;
  }

  /**
   * A line belongs to the piece that it begins in. So the line that holds the byte before the piece
   * is passed over, even where that byte is the line's end.
   */
  static LineEntries of(Piece piece, ArchiveFiles files, Texts texts) throws IOException {
    long from = Math.max(0, piece.start() - 1);
    InputStream in = files.open(piece, from);
    Lines lines = new Lines(in, from, texts.maxLineBytes());
    if (piece.start() > 0) {
      lines.read();
    }
    return new LineEntries(piece, texts, in, lines);
  }

  @Override
  protected @Nullable Entry computeNext() {
    try {
      Optional<Line> line = broken ? Optional.empty() : line();
      if (line.isPresent()) {
        return entry(line.get());
      }
      in.close();
      return endOfData();
    } catch (IOException e) {
      broken = true;
      return BrokenFile.at(place(lines.position()), e);
    }
  }

  private Optional<Line> line() throws IOException {
    while (lines.position() < piece.lastStart()) {
      Optional<Line> line = lines.read();
      if (line.isEmpty() || !blank(line.get())) {
        return line;
      }
    }
    return Optional.empty();
  }

  private static boolean blank(Line line) {
    return StandardCharsets.ISO_8859_1.decode(line.bytes().duplicate()).toString().isBlank();
  }

  private Entry entry(Line line) {
    Place place = place(line.offset());
    try {
      if (line.cut()) {
        throw new BadDocumentException(
            Reason.TOO_LARGE,
            "is too large: a line of more than " + texts.maxLineBytes() + " bytes");
      }
      return entry(place, JsonDocument.of(Texts.decoded(line.bytes())));
    } catch (BadDocumentException e) {
      return e.at(place);
    }
  }

  private static Entry entry(Place line, JsonDocument json) {
    Place place = new Place(json.id().orElse(line.document()), line.file(), line.offset());
    try {
      String text = Texts.checked(json.text());
      return new Document(place, new SourceText(place.document(), text, json.received()));
    } catch (BadDocumentException e) {
      return e.at(place);
    }
  }

  /** A document without a name is called for its place: {@code 2021/news.jsonl@5120}. */
  private Place place(long offset) {
    return new Place(piece.name() + "@" + offset, piece.name(), Optional.of(offset));
  }
}
