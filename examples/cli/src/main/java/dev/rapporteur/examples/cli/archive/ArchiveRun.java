package dev.rapporteur.examples.cli.archive;

import dev.rapporteur.examples.cli.source.Entry;
import dev.rapporteur.examples.cli.source.Source;

/**
 * One run through all reports: the thread that runs it unpacks them and writes what they say, while
 * others read them.
 */
public final class ArchiveRun implements Source.Receiver, AutoCloseable {

  private final ReportReader reader;
  private final Journal journal;
  private final Progress progress;
  private final Window window;
  private int reports;
  private int earlier;
  private int passedOver;

  /** A run with so many threads that read. */
  public ArchiveRun(ReportReader reader, int threads, Journal journal, Progress progress) {
    this.reader = reader;
    this.journal = journal;
    this.progress = progress;
    this.window = new Window(threads, this::keep);
  }

  @Override
  public void take(Entry entry) {
    int number = reports;
    reports = Math.addExact(reports, 1);
    if (journal.has(number, entry)) {
      earlier++;
      progress.step();
    } else {
      window.add(entry.size(), () -> reader.read(number, entry));
    }
  }

  @Override
  public void passOver() {
    passedOver++;
  }

  /** Waits for what is being read, and tells what was done. */
  public Tally finish() {
    window.drain();
    return new Tally(reports, journal.failed(), earlier, passedOver);
  }

  @Override
  public void close() {
    window.close();
  }

  private void keep(Outcome outcome) {
    journal.keep(outcome);
    progress.step();
  }
}
