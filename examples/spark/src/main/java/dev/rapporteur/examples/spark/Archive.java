package dev.rapporteur.examples.spark;

import com.google.common.collect.ImmutableList;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The files of an archive, in the order of their names.
 *
 * @param files those that are read
 * @param others how many files are passed over, as their names end otherwise
 */
record Archive(ImmutableList<Piece> files, int others) {

  /**
   * Looks into a folder and its folders, or at one file.
   *
   * @throws FileNotFoundException if it does not exist, or holds no file to read
   */
  static Archive in(String place, Configuration configuration) throws IOException {
    Path path = new Path(place);
    FileSystem system = path.getFileSystem(configuration);
    FileStatus root = system.getFileStatus(path);
    List<Piece> files = new ArrayList<>();
    int others = 0;
    RemoteIterator<LocatedFileStatus> found = system.listFiles(root.getPath(), true);
    while (found.hasNext()) {
      Piece file = piece(root, found.next());
      if (Piece.readable(file.name())) {
        files.add(file);
      } else {
        others++;
      }
    }
    if (files.isEmpty()) {
      throw new FileNotFoundException(place + " holds no file *.txt or *.jsonl, plain or .gz");
    }
    return new Archive(
        ImmutableList.sortedCopyOf(Comparator.comparing(Piece::name), files), others);
  }

  private static Piece piece(FileStatus root, FileStatus file) {
    return Piece.whole(file.getPath().toUri(), name(root, file.getPath()), file.getLen());
  }

  private static String name(FileStatus root, Path file) {
    return root.isFile()
        ? file.getName()
        : file.toUri().getPath().substring(root.getPath().toUri().getPath().length() + 1);
  }
}
