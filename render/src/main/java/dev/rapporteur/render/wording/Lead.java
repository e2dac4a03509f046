package dev.rapporteur.render.wording;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Speech;
import dev.rapporteur.core.SummitCoverage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a summary says first: who spoke where and when, as reported by whom. */
public final class Lead {

  private final SummitCoverage coverage;
  private final Naming naming;
  private final Occasion occasion;
  private final Topics topics;
  private final String circumstances;

  /** The lead of a summary that names people and writes days so. */
  public Lead(SummitCoverage coverage, Naming naming, Days days) {
    this.coverage = coverage;
    this.naming = naming;
    this.occasion = Occasion.of(coverage, days);
    this.topics = new Topics(coverage, occasion, new Encounters(naming, days));
    this.circumstances = Circumstances.of(coverage, naming, days).orElse("");
  }

  /** The headline; else the meeting. */
  public static String title(SummitCoverage coverage) {
    return coverage
        .report()
        .headline()
        .map(Excerpt::text)
        .or(() -> Occasion.of(coverage, Days.DAY_FIRST).meeting().map(Words::capitalized))
        .orElse("Report without a headline");
  }

  /**
   * {@code Chinese President Xi Jinping spoke at the second session of the 32nd APEC Economic
   * Leaders' Meeting in Gyeongju, South Korea, Xinhua reported on 1 November 2025. The speech was
   * titled "Jointly Forging a Sustainable and Brighter Future".} That somebody spoke is what the
   * report says; on which day, it need not say.
   */
  public String ofSpeech(Speech speech) {
    String who = naming.introduction(speech.speaker().orElseThrow());
    String spoke =
        occasion.meeting().isPresent()
            ? spaced(who, "spoke", occasion.phrase("at").orElse("")) + ","
            : who + " spoke,";
    return spaced(
        Words.sentence(spaced(spoke, attribution())),
        circumstances,
        Words.sentence("The speech was titled \"" + Words.tidy(speech.title().text()) + "\""));
  }

  /** {@code Xinhua reported on 1 November 2025}, {@code according to this report}. */
  private String attribution() {
    String on = occasion.day().map(day -> "on " + day).orElse("");
    return agency()
        .map(name -> spaced(name, "reported", on))
        .orElseGet(() -> spaced("according to", theReport()));
  }

  /**
   * {@code On 18 November 2025, Reuters reported on the 30th United Nations climate conference in
   * Belem, Brazil. The report has statements by small island states and two others.}
   *
   * @param limit how many speakers it names; it counts the others
   */
  public String ofReport(List<String> speakers, int limit) {
    Optional<String> about = about();
    String subject = about.isPresent() ? "the report" : theReport();
    return spaced(
        about.map(Words::sentence).orElse(""),
        topics.tellsSummit() ? circumstances : "",
        Words.sentence(spaced(subject, voices(speakers, limit))));
  }

  /**
   * {@code On 26 October 2025, Xinhua reported on the 47th ASEAN Summit in Kuala Lumpur and on
   * talks between Anna Duval and Mo Lind}; where it names no meeting, from where.
   */
  private Optional<String> about() {
    String on = occasion.day().map(day -> "on " + day + ",").orElse("");
    return agency()
        .map(name -> told("on").map(topic -> spaced(on, name, "reported", topic)))
        .orElseGet(() -> told("about").map(topic -> spaced(theReport(), "is", topic)));
  }

  private Optional<String> told(String preposition) {
    return topics.isEmpty()
        ? occasion.phrase(preposition)
        : Optional.of(
            Enumeration.of(
                topics.phrases().stream()
                    .map(topic -> preposition + " " + topic)
                    .collect(toImmutableList())));
  }

  /** {@code the 47th ASEAN Summit}, {@code talks between Anna Duval and Mo Lind}. */
  public ImmutableList<String> meetings() {
    return topics.titles();
  }

  private Optional<String> agency() {
    return coverage.report().agency().map(Words::tidy).map(Lead::articled);
  }

  /** "The Office of the Prime Minister", "the Press Trust of India", but "Reuters". */
  private static String articled(String name) {
    boolean isPhrase = name.contains(" of ") && Words.inSentence(name).equals(name);
    return isPhrase && !name.startsWith("the ") ? "the " + name : name;
  }

  private String theReport() {
    return occasion.day().map(day -> "this report of " + day).orElse("this report");
  }

  private String voices(List<String> speakers, int limit) {
    ImmutableList<String> introduced =
        speakers.stream()
            .map(speaker -> Words.inSentence(introduced(speaker)))
            .collect(toImmutableList());
    return introduced.isEmpty()
        ? "names no speaker"
        : "has statements by " + Enumeration.of(introduced, limit);
  }

  /** Once is enough. */
  private String introduced(String speaker) {
    return topics.parties().contains(speaker) ? naming.full(speaker) : naming.introduction(speaker);
  }

  private static String spaced(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining(" "));
  }
}
