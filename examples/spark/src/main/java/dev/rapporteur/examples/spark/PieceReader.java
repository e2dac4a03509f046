package dev.rapporteur.examples.spark;

import com.google.common.collect.Iterators;
import com.google.common.io.ByteStreams;
import dev.rapporteur.core.SourceText;
import dev.rapporteur.examples.spark.Entry.Document;
import dev.rapporteur.examples.spark.Entry.Place;
import dev.rapporteur.examples.spark.Entry.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.Optional;

/**
 * The entries of a piece, one after the other. What is wrong with a document becomes its entry;
 * what is wrong with a machine, such as a broken connection, is thrown, so that Spark tries again.
 */
record PieceReader(ArchiveFiles files, Texts texts) implements Serializable {

  private static final int ISO_DATE = "2021-01-26".length();

  Iterator<Entry> read(Piece piece) {
    return piece.lines() ? lines(piece) : Iterators.singletonIterator(text(piece));
  }

  private Iterator<Entry> lines(Piece piece) {
    try {
      return LineEntries.of(piece, files, texts);
    } catch (IOException e) {
      return Iterators.singletonIterator(BrokenFile.at(place(piece), e));
    }
  }

  private Entry text(Piece piece) {
    Place place = place(piece);
    try (InputStream in = files.open(piece, 0)) {
      String text = texts.text(bytes(in));
      return new Document(place, new SourceText(place.document(), text, received(piece.name())));
    } catch (BadDocumentException e) {
      return e.at(place);
    } catch (IOException e) {
      return BrokenFile.at(place, e);
    }
  }

  private byte[] bytes(InputStream in) throws IOException, BadDocumentException {
    byte[] bytes = ByteStreams.toByteArray(ByteStreams.limit(in, texts.maxBytes() + 1L));
    if (bytes.length > texts.maxBytes()) {
      throw new BadDocumentException(
          Reason.TOO_LARGE, "is too large: more than " + texts.maxBytes() + " bytes");
    }
    return bytes;
  }

  private static Place place(Piece piece) {
    return new Place(piece.name(), piece.name(), Optional.empty());
  }

  /** An archive's file name often starts with the day: {@code 2021-01-26-readout.txt}. */
  private static Optional<LocalDate> received(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    try {
      return file.length() < ISO_DATE
          ? Optional.empty()
          : Optional.of(LocalDate.parse(file.substring(0, ISO_DATE)));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
