package dev.rapporteur.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.ZstdOutputStream;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Archives to run on. */
final class Archives {

  private Archives() {}

  /** Writes these contents, by name, as the kind of archive that the file's ending tells. */
  static Path put(Path file, ImmutableMap<String, byte[]> contents) throws IOException {
    String name = Ascii.toLowerCase(file.getFileName().toString());
    try (OutputStream out = packed(name, Files.newOutputStream(file))) {
      if (name.contains(".jsonl")) {
        out.write(lines(contents).getBytes(UTF_8));
      } else if (name.endsWith(".zip")) {
        fill(new ZipArchiveOutputStream(out), contents, Archives::inZip);
      } else {
        fill(new TarArchiveOutputStream(out), contents, Archives::inTar);
      }
    }
    return file;
  }

  private static OutputStream packed(String name, OutputStream out) throws IOException {
    if (name.endsWith(".zst")) {
      return new ZstdOutputStream(out);
    }
    return name.endsWith("gz") ? new GZIPOutputStream(out) : out;
  }

  private static String lines(ImmutableMap<String, byte[]> contents) {
    return contents.entrySet().stream()
        .map(e -> ImmutableMap.of("id", e.getKey(), "text", new String(e.getValue(), UTF_8)))
        .map(object -> JsonMapper.shared().writeValueAsString(object) + "\n")
        .collect(Collectors.joining());
  }

  private static <E extends ArchiveEntry> void fill(
      ArchiveOutputStream<E> archive, ImmutableMap<String, byte[]> contents, Maker<E> maker)
      throws IOException {
    for (Map.Entry<String, byte[]> content : contents.entrySet()) {
      archive.putArchiveEntry(maker.entry(content.getKey(), content.getValue().length));
      archive.write(content.getValue());
      archive.closeArchiveEntry();
    }
    archive.finish();
  }

  private static ZipArchiveEntry inZip(String name, int size) {
    return new ZipArchiveEntry(name);
  }

  private static TarArchiveEntry inTar(String name, int size) {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(size);
    return entry;
  }

  @FunctionalInterface
  private interface Maker<E> {
    E entry(String name, int size);
  }
}
