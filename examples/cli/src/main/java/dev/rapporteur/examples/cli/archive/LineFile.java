package dev.rapporteur.examples.cli.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file that grows line by line. Nothing waits in a buffer of the program's, so that whatever ends
 * the program, the file holds the lines that were written, in their order.
 */
final class LineFile implements LineSink {

  private final Path file;
  private final long length;
  private @Nullable FileChannel channel;

  private LineFile(Path file, long length) {
    this.file = file;
    this.length = length;
  }

  /** A new file. */
  static LineFile create(Path file) throws IOException {
    return new LineFile(Files.createFile(file), 0);
  }

  /** One that holds so many bytes of whole lines; what follows them, if anything, is a cut one. */
  static LineFile after(Path file, long length) {
    return new LineFile(file, length);
  }

  @Override
  public void write(String line) throws IOException {
    byte[] bytes = line.getBytes(UTF_8);
    if (channel == null) {
      channel = open(bytes);
    }
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }

  /** Nothing is removed but the start of the line that is written in its stead. */
  private FileChannel open(byte[] line) throws IOException {
    FileChannel opened =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (!isStart(opened, line)) {
      opened.close();
      throw new StoppedException(file + " ends in something that no earlier run wrote");
    }
    return opened.truncate(length).position(length);
  }

  private boolean isStart(FileChannel opened, byte[] line) throws IOException {
    long cut = opened.size() - length;
    if (cut >= line.length) {
      return false;
    }
    ByteBuffer tail = ByteBuffer.allocate((int) cut);
    for (int read = 0; tail.hasRemaining() && read >= 0; ) {
      read = opened.read(tail, length + tail.position());
    }
    return Arrays.mismatch(tail.array(), line) == cut || cut == 0;
  }
}
