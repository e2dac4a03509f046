package dev.rapporteur.examples.spark;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.Serializable;
import java.util.Collection;

/**
 * Which documents are read where. It is made once, before the first document is read, and kept with
 * the tables: whoever resumes the job reads the same documents in the same batches.
 *
 * @param maxCharacters the longest text that is parsed, in UTF-16 code units
 * @param batches what is read and written together; each batch is a list of tasks
 */
record Plan(int maxCharacters, ImmutableList<ImmutableList<Task>> batches) {

  /** What one core reads at a time. */
  record Task(ImmutableList<Piece> pieces) implements Serializable {}

  /**
   * How large things are.
   *
   * @param maxCharacters the longest text that is parsed, in UTF-16 code units
   * @param taskBytes how many bytes a task reads, or a little more
   * @param batchTasks how many tasks a batch has; less work is lost with smaller batches, and less
   *     time with larger ones
   */
  record Sizes(int maxCharacters, long taskBytes, int batchTasks) {

    Sizes {
      checkArgument(taskBytes >= 1, "a task reads at least 1 byte, not %s", taskBytes);
      checkArgument(batchTasks >= 1, "a batch has at least 1 task, not %s", batchTasks);
    }
  }

  /** The plan for files in their order. */
  static Plan of(Collection<Piece> files, Sizes sizes) {
    ImmutableList<Piece> pieces =
        files.stream()
            .flatMap(file -> cut(file, sizes.taskBytes()).stream())
            .collect(toImmutableList());
    return new Plan(
        sizes.maxCharacters(),
        Lists.partition(tasks(pieces, sizes.taskBytes()), sizes.batchTasks()).stream()
            .map(ImmutableList::copyOf)
            .collect(toImmutableList()));
  }

  /** A file of lines that no task reads alone. */
  private static ImmutableList<Piece> cut(Piece file, long taskBytes) {
    if (!file.divisible()) {
      return ImmutableList.of(file);
    }
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    for (long start = 0; start < file.length(); start += taskBytes) {
      pieces.add(file.from(start, Math.min(start + taskBytes, file.length())));
    }
    return pieces.build();
  }

  /** Small files share a task. */
  private static ImmutableList<Task> tasks(ImmutableList<Piece> pieces, long taskBytes) {
    ImmutableList.Builder<Task> tasks = ImmutableList.builder();
    int first = 0;
    long bytes = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (i > first && bytes + pieces.get(i).bytes() > taskBytes) {
        tasks.add(new Task(pieces.subList(first, i)));
        first = i;
        bytes = 0;
      }
      bytes += pieces.get(i).bytes();
    }
    if (first < pieces.size()) {
      tasks.add(new Task(pieces.subList(first, pieces.size())));
    }
    return tasks.build();
  }
}
