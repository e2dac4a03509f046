package dev.rapporteur.examples.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/** Opens the files of an archive, on whatever file system Hadoop knows. */
record ArchiveFiles(SerializableConfiguration configuration) implements Serializable {

  static ArchiveFiles of(Configuration configuration) {
    return new ArchiveFiles(new SerializableConfiguration(configuration));
  }

  /** The bytes of a piece's file from an offset on; a compressed file is read from its start. */
  InputStream open(Piece piece, long from) throws IOException {
    FSDataInputStream in = open(new Path(piece.file()));
    try {
      in.seek(from);
      return piece.compressed() ? new GZIPInputStream(in) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** Hadoop's local file system has no place for the checksums of a file with a colon. */
  private FSDataInputStream open(Path path) throws IOException {
    try {
      return path.getFileSystem(configuration.value()).open(path);
    } catch (IllegalArgumentException e) {
      throw new FileNotFoundException("Hadoop cannot open a file of this name: " + e.getMessage());
    }
  }
}
