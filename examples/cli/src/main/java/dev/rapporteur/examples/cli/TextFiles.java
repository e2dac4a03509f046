package dev.rapporteur.examples.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The text files in a folder and its subfolders. Links are not followed: they may lead out. */
final class TextFiles extends SimpleFileVisitor<Path> {

  private final Path folder;
  private final Path root;
  private final List<Input> found = new ArrayList<>();

  private TextFiles(Path folder, Path root) {
    this.folder = folder;
    this.root = root;
  }

  /** In the order of their names, what cannot be looked into among them. */
  static ImmutableList<Input> in(Path folder) throws IOException {
    TextFiles files = new TextFiles(folder, folder.toRealPath());
    Files.walkFileTree(files.root, files);
    if (files.found.isEmpty()) {
      throw new FileSystemException(folder.toString(), null, "holds no .txt file");
    }
    return ImmutableList.sortedCopyOf(Comparator.comparing(Input::name), files.found);
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = named(file);
    if (attributes.isRegularFile() && Ascii.toLowerCase(name).endsWith(".txt")) {
      found.add(Input.of(name, file));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException reason) {
    found.add(Input.failing(named(file), reason));
    return FileVisitResult.CONTINUE;
  }

  /** As seen from where the user stands. */
  private String named(Path file) {
    return folder.resolve(root.relativize(file)).toString();
  }
}
