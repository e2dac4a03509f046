package dev.rapporteur.examples.cli;

import com.google.common.collect.ImmutableList;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that tells how far the work is, for someone who waits before a terminal. */
final class Progress {

  /** Fewer reports are read before anyone could read a bar. */
  static final int MANY = 50;

  private static final int COLUMNS = 80;

  private Progress() {}

  /** The inputs; going through them draws the bar, if they are many and someone is there to see. */
  static Iterable<Input> over(ImmutableList<Input> inputs, Streams streams) {
    return streams.terminal() && inputs.size() >= MANY
        ? ProgressBar.wrap(inputs, bar(streams))
        : inputs;
  }

  private static ProgressBarBuilder bar(Streams streams) {
    return new ProgressBarBuilder()
        .setTaskName("Reports")
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(streams.out(), COLUMNS));
  }
}
