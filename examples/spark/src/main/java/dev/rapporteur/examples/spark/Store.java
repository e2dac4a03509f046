package dev.rapporteur.examples.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder of the tables, and what the job remembers there:
 *
 * <pre>
 * documents/batch=0/part-....parquet   and so for each table
 * plan/                                which documents are read in which batch
 * _done/0                              this batch is whole, in all tables
 * _SUCCESS                             all batches are
 * </pre>
 */
final class Store {

  private final FileSystem system;
  private final Path folder;

  Store(String folder, Configuration configuration) throws IOException {
    this.folder = new Path(folder);
    this.system = this.folder.getFileSystem(configuration);
  }

  /**
   * Refuses a folder that holds something already.
   *
   * @throws FileAlreadyExistsException if so
   */
  void begin() throws IOException {
    if (system.exists(folder) && system.listStatus(folder).length > 0) {
      throw new FileAlreadyExistsException(
          folder + " is not empty; --resume goes on with what a job has left there");
    }
  }

  /**
   * Refuses a folder in which no job has got as far as its plan.
   *
   * @throws FileNotFoundException if so
   */
  void resume() throws IOException {
    if (!system.exists(new Path(plan(), "_SUCCESS"))) {
      throw new FileNotFoundException(
          folder + " holds no plan to resume; empty it and start without --resume");
    }
  }

  String plan() {
    return in("plan").toString();
  }

  /** Where a table lies. */
  String table(Table table) {
    return in(table.folder()).toString();
  }

  /** Where a batch of a table lies. What lies there without {@link #done} is to be overwritten. */
  String table(Table table, int batch) {
    return new Path(in(table.folder()), "batch=" + batch).toString();
  }

  boolean done(int batch) throws IOException {
    return system.exists(mark(batch));
  }

  /** To be called once a batch is written to all tables, not before. */
  void finish(int batch) throws IOException {
    system.create(mark(batch), true).close();
  }

  /** To be called once all batches are. */
  void succeed() throws IOException {
    system.create(in("_SUCCESS"), true).close();
  }

  private Path mark(int batch) {
    return new Path(in("_done"), Integer.toString(batch));
  }

  private Path in(String name) {
    return new Path(folder, name);
  }
}
