package dev.rapporteur.render.digest;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.DateRange;
import dev.rapporteur.core.Deadline;
import dev.rapporteur.core.SpeechAct.Commitment;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.Statement.Location;
import dev.rapporteur.render.tree.Blocks;
import dev.rapporteur.render.tree.Line;
import dev.rapporteur.render.tree.Table;
import dev.rapporteur.render.wording.Days;
import dev.rapporteur.render.wording.Deadlines;
import dev.rapporteur.render.wording.Undertaking;
import dev.rapporteur.render.wording.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Block;

/** Who undertakes what by when, as said by whom: the soonest first, those without a date last. */
final class Deadlined {

  private record Promise(Item item, Statement said, Commitment commitment) {

    Optional<LocalDate> due() {
      return commitment.deadline().flatMap(Deadline::dates).flatMap(Promise::day);
    }

    private static Optional<LocalDate> day(DateRange range) {
      return range.last().or(range::first);
    }

    /** The actor; the speaker is not taken for one. */
    String who() {
      return commitment
          .actor()
          .map(item.naming()::full)
          .map(Words::capitalized)
          .orElse("Not named");
    }

    String saidBy() {
      return said.speaker().map(item.naming()::full).map(Words::capitalized).orElse("not named");
    }

    String what() {
      return Undertaking.of(commitment);
    }
  }

  private final ImmutableList<Promise> promises;
  private final Days days;

  Deadlined(List<Item> items, Days days) {
    this.promises =
        items.stream()
            .flatMap(Deadlined::promises)
            .sorted(Comparator.comparing(promise -> promise.due().orElse(LocalDate.MAX)))
            .collect(toImmutableList());
    this.days = days;
  }

  /** What a headline promises, the text below it promises again. */
  private static Stream<Promise> promises(Item item) {
    return item.coverage().statements().stream()
        .filter(said -> said.location() != Location.HEADLINE)
        .flatMap(
            said ->
                said.acts().stream()
                    .filter(Commitment.class::isInstance)
                    .map(act -> new Promise(item, said, (Commitment) act)));
  }

  ImmutableList<Due> timeline() {
    return promises.stream()
        .flatMap(
            promise ->
                promise.due().stream()
                    .map(due -> new Due(promise.item().date(), due, promise.who(), promise.what())))
        .collect(toImmutableList());
  }

  ImmutableList<Block> blocks() {
    return ImmutableList.<Block>builder()
        .addAll(section("Commitments by deadline", true))
        .addAll(section("Commitments without a deadline", false))
        .build();
  }

  private ImmutableList<Block> section(String title, boolean isTimed) {
    Table table =
        isTimed
            ? Table.of("By when", "Who", "Undertaking", "As said by", "Reported by")
            : Table.of("Who", "Undertaking", "As said by", "Reported by");
    ImmutableList<Promise> some =
        promises.stream()
            .filter(promise -> promise.commitment().deadline().isPresent() == isTimed)
            .collect(toImmutableList());
    for (Promise promise : some) {
      table.row(
          Stream.concat(when(promise).stream(), what(promise)).map(Line::of).toArray(Line[]::new));
    }
    return some.isEmpty()
        ? ImmutableList.of()
        : Blocks.section(2, title, ImmutableList.of(table.block()));
  }

  private Optional<String> when(Promise promise) {
    return promise.commitment().deadline().map(by -> Deadlines.full(by, days));
  }

  private Stream<String> what(Promise promise) {
    return Stream.of(
        promise.who(),
        promise.what(),
        promise.saidBy(),
        promise.item().outlet() + ", " + promise.item().day(days));
  }
}
