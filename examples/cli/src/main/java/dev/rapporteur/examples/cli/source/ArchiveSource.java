package dev.rapporteur.examples.cli.source;

import com.google.common.base.Ascii;
import com.google.common.io.ByteStreams;
import dev.rapporteur.core.SourceText;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * The {@code .txt} files in a tar or zip file, from its first byte to its last: no index is kept.
 */
final class ArchiveSource implements Source {

  /** Understands the unpacked bytes of an archive. */
  @FunctionalInterface
  interface Opener {
    ArchiveInputStream<?> open(InputStream in) throws IOException;
  }

  private final Packed archive;
  private final Opener opener;
  private final Intake intake;

  ArchiveSource(Packed archive, Opener opener, Intake intake) {
    this.archive = archive;
    this.opener = opener;
    this.intake = intake;
  }

  @Override
  public void read(Receiver receiver) throws IOException {
    Meter packed = new Meter();
    try (Allowance bytes = new Allowance(archive.open(intake, packed));
        ArchiveInputStream<?> in = opener.open(bytes)) {
      Ratio ratio = new Ratio(packed, intake.bounds());
      ArchiveEntry entry = next(in, bytes);
      for (long n = 1; entry != null; n++) {
        checkNumber(n);
        hand(entry, in, receiver);
        if (in.canReadEntryData(entry)) {
          ratio.passRest(in);
        }
        entry = next(in, bytes);
      }
    }
  }

  private static @Nullable ArchiveEntry next(ArchiveInputStream<?> in, Allowance bytes)
      throws IOException {
    bytes.forHeaders();
    ArchiveEntry entry = in.getNextEntry();
    bytes.forEntry();
    return entry;
  }

  private void checkNumber(long n) throws IOException {
    if (n > intake.bounds().maxEntries()) {
      throw new IOException(
          "given up: it has more than " + intake.bounds().maxEntries() + " entries");
    }
  }

  private void hand(ArchiveEntry entry, ArchiveInputStream<?> in, Receiver receiver)
      throws IOException {
    if (isText(entry)) {
      receiver.take(entry(entry, in));
    } else if (!entry.isDirectory()) {
      receiver.passOver();
    }
  }

  /** Links, devices and the like are no files, whatever their names end with. */
  private static boolean isText(ArchiveEntry entry) {
    boolean file =
        entry instanceof TarArchiveEntry tar
            ? tar.isFile() && !tar.isLink() && !tar.isSymbolicLink() && !special(tar)
            : !entry.isDirectory();
    return file && Ascii.toLowerCase(entry.getName()).endsWith(".txt");
  }

  private static boolean special(TarArchiveEntry entry) {
    return entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice();
  }

  private Entry entry(ArchiveEntry entry, ArchiveInputStream<?> in) throws IOException {
    String name = entry.getName();
    String place = archive.name() + "!/" + name;
    if (!in.canReadEntryData(entry)) {
      return Entry.failing(
          place, new UnusableException("is encrypted or packed in a way that is not known"));
    }
    int max = intake.bounds().maxEntryBytes();
    byte[] bytes = ByteStreams.toByteArray(ByteStreams.limit(in, max + 1L));
    return bytes.length > max
        ? Entry.failing(place, UnusableException.tooLarge(max))
        : new Entry(place, bytes.length, () -> SourceText.of(name, PlainText.of(bytes)));
  }
}
