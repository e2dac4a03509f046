package dev.rapporteur.examples.cli.source;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * The {@code .txt} files in a folder and its subfolders, in the order of their whole names. Links
 * are not followed: they may lead out. Of the names, those of the folders from the root to the file
 * at hand are in memory.
 */
record FolderSource(String name, Path folder, Intake intake) implements Source {

  @Override
  public void read(Receiver receiver) throws IOException {
    Deque<Iterator<String>> open = new ArrayDeque<>();
    Deque<Path> path = new ArrayDeque<>();
    path.push(folder);
    open.push(namesIn(folder));
    while (!open.isEmpty()) {
      if (!open.element().hasNext()) {
        open.pop();
        path.pop();
        continue;
      }
      String next = open.element().next();
      Path child = path.element().resolve(next);
      if (next.endsWith("/")) {
        enter(child, open, path, receiver);
      } else {
        hand(child, receiver);
      }
    }
  }

  private static void enter(
      Path child, Deque<Iterator<String>> open, Deque<Path> path, Receiver receiver) {
    try {
      open.push(namesIn(child));
      path.push(child);
    } catch (IOException e) {
      receiver.take(Entry.failing(child.toString(), new UnusableException(e)));
    }
  }

  private void hand(Path file, Receiver receiver) {
    if (!isText(file)) {
      receiver.passOver();
      return;
    }
    try {
      new FileSource(file.toString(), file, intake).read(receiver);
    } catch (IOException e) {
      receiver.take(Entry.failing(file.toString(), new UnusableException(e)));
    }
  }

  private static boolean isText(Path file) {
    return Ascii.toLowerCase(file.toString()).endsWith(".txt")
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** A folder's name ends with a slash here, so that "a.txt" comes before "a/b.txt". */
  private static Iterator<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .map(child -> child.getFileName() + (isFolder(child) ? "/" : ""))
          .sorted()
          .collect(ImmutableList.toImmutableList())
          .iterator();
    }
  }

  private static boolean isFolder(Path child) {
    return Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS);
  }
}
