package dev.rapporteur.examples.cli.archive;

import dev.rapporteur.examples.cli.source.Meter;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * How far a run is, how fast, and how much time is left. How many reports an archive has nobody
 * knows before its end, so what is measured is the bytes.
 */
public final class Progress implements AutoCloseable {

  private static final int COLUMNS = 100;
  private static final int UNKNOWN = -1;
  private static final long MEGABYTE = 1_000_000;

  private final Optional<ProgressBar> bar;
  private final Meter meter;
  private int reports;

  private Progress(Optional<ProgressBar> bar, Meter meter) {
    this.bar = bar;
    this.meter = meter;
  }

  /** A run that nobody watches. */
  public static Progress hidden() {
    return new Progress(Optional.empty(), new Meter());
  }

  /** A bar on this stream; {@code total} is what the meter will have counted in the end. */
  public static Progress on(PrintStream stream, Meter meter, OptionalLong total) {
    return new Progress(
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName("Reading")
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" MB", MEGABYTE)
                .setInitialMax(total.orElse(UNKNOWN))
                .setConsumer(new ConsoleProgressBarConsumer(stream, COLUMNS))
                .build()),
        meter);
  }

  /** One report more. */
  void step() {
    reports++;
    bar.ifPresent(this::show);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }

  private void show(ProgressBar shown) {
    shown.stepTo(meter.bytes());
    shown.setExtraMessage(String.format(Locale.ROOT, "%,d reports, %,d/s", reports, rate(shown)));
  }

  private long rate(ProgressBar shown) {
    return reports * 1000L / Math.max(1, shown.getTotalElapsed().toMillis());
  }
}
