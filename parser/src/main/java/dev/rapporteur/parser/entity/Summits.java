package dev.rapporteur.parser.entity;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.Report;
import dev.rapporteur.core.Summit;
import dev.rapporteur.parser.entity.MeetingMention.Circumstances;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts the mentions of the meeting that a report is about together. */
final class Summits {

  /** A meeting is what a report is about if it is named that early, or that often. */
  private static final int OPENING = 3;

  private static final int OFTEN = 3;

  private final Lexica lexica;
  private final Report report;
  private final List<Page> pages;
  private final Times times;

  Summits(Lexica lexica, Report report, List<Page> pages, Times times) {
    this.lexica = lexica;
    this.report = report;
    this.pages = pages;
    this.times = times;
  }

  /**
   * The mentions of the meeting that the report speaks of most, headline and opening before the
   * rest; none where it is only named in passing.
   */
  ImmutableList<MeetingMention> main(List<MeetingMention> mentions) {
    ImmutableListMultimap<String, MeetingMention> byKey =
        Multimaps.index(mentions, MeetingMention::key);
    Optional<Collection<MeetingMention>> main =
        byKey.asMap().values().stream().filter(this::about).max(comparingInt(Summits::weight));
    return main.map(ImmutableList::copyOf).orElse(ImmutableList.of());
  }

  private boolean about(Collection<MeetingMention> mentions) {
    ImmutableList<MeetingMention> meant =
        mentions.stream()
            .filter(mention -> !mention.other() && !ofOtherYear(mention))
            .collect(ImmutableList.toImmutableList());
    return meant.size() >= OFTEN || meant.stream().anyMatch(this::shown);
  }

  /** In a report of 2022, "the 2021 G7 Summit" is not what the report is about. */
  private boolean ofOtherYear(MeetingMention mention) {
    Optional<Integer> written = times.written().map(LocalDate::getYear);
    return written.isPresent() && mention.year().isPresent() && !mention.year().equals(written);
  }

  /**
   * In running text, "the two spoke ahead of COP26" only names a meeting; "the two met at COP26"
   * tells which one it was.
   */
  private boolean shown(MeetingMention mention) {
    return prominent(mention) && !(mention.linked() && running(mention.page()));
  }

  /** In the headline, a caption or one of the first paragraphs. */
  private boolean prominent(MeetingMention mention) {
    Page page = mention.page();
    long text =
        pages.subList(0, page.number()).stream().filter(Summits::running).limit(OPENING).count();
    return !running(page) || text < OPENING;
  }

  private static boolean running(Page page) {
    return page.in(Block.Kind.PARAGRAPH) || page.in(Block.Kind.LIST_ITEM);
  }

  /** The summit that the mentions of one meeting tell of. */
  Optional<Summit> summit(List<MeetingMention> mentions) {
    List<MeetingMention> meant = new Editions(times, mentions).atHand();
    ImmutableList<Circumstances> told = told(meant);
    return meant.stream()
        .max(comparingInt(this::fullness))
        .map(
            fullest ->
                new Summit(
                    fullest.series(),
                    fullest.name(),
                    first(meant, MeetingMention::edition),
                    first(meant, MeetingMention::session),
                    first(told, Circumstances::phase),
                    first(told, Circumstances::host),
                    first(told, Circumstances::place)
                        .or(() -> MeetingPlaces.ofDateline(report, meant)),
                    first(told, Circumstances::dates),
                    Mottos.in(pages),
                    mentions.stream()
                        .map(mention -> mention.page().excerpt(mention.range()))
                        .collect(ImmutableList.toImmutableList())));
  }

  /** What is told with the names, and after them what "the summit" alone is told to be. */
  private ImmutableList<Circumstances> told(List<MeetingMention> meant) {
    MeetingPlaces places = new MeetingPlaces(lexica);
    MeetingTimes dates = new MeetingTimes(lexica, times);
    ImmutableList.Builder<Circumstances> told = ImmutableList.builder();
    meant.forEach(mention -> told.add(mention.circumstances()));
    for (Page page : pages) {
      told.add(
          new Circumstances(
              Optional.empty(), Optional.empty(), places.told(page), dates.told(page)));
    }
    return told.build();
  }

  /** What the mentions of the meeting at hand disagree about. */
  ImmutableList<Diagnostic> disagreements(List<MeetingMention> mentions) {
    return new Disagreements(lexica)
        .among(
            new Editions(times, mentions)
                .atHandOrUnclear().stream()
                    .filter(this::prominent)
                    .collect(ImmutableList.toImmutableList()));
  }

  private static <S, T> Optional<T> first(List<S> sources, Function<S, Optional<T>> part) {
    return sources.stream().flatMap(source -> part.apply(source).stream()).findFirst();
  }

  /**
   * A mention with an edition names the meeting best, then one that stands early, then the longest
   * name.
   */
  private int fullness(MeetingMention mention) {
    int edition = mention.edition().isPresent() ? 2000 : 0;
    return edition + (prominent(mention) ? 1000 : 0) + Math.min(mention.name().length(), 999);
  }

  private static int weight(Collection<MeetingMention> mentions) {
    return mentions.stream().mapToInt(Summits::weight).sum();
  }

  /** How much a mention shows that the report is about its meeting. */
  static int weight(MeetingMention mention) {
    int numbered = mention.edition().isPresent() || mention.session().isPresent() ? 2 : 0;
    if (mention.page().in(Block.Kind.HEADLINE)) {
      return 5 + numbered;
    }
    return mention.other() ? 0 : 1 + numbered;
  }
}
