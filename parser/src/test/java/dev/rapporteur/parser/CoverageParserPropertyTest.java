package dev.rapporteur.parser;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.rapporteur.core.SummitCoverage;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, it is read, and what is read stands in it. */
class CoverageParserPropertyTest {

  private static final CoverageParser PARSER = CoverageParser.standard();

  /** Parsers made where they are used: what a lexicon holds may not depend on it, either. */
  private static final ImmutableMap<String, CoverageParser> ELSEWHERE =
      Stream.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "en-US")
          .collect(
              toImmutableMap(tag -> tag, tag -> in(tag, () -> CoverageParser.builder().build())));

  @Property(tries = 300, seed = "1")
  void anyText(@ForAll String text) {
    Invariants.assertHold(text);
  }

  @Property(tries = 600, seed = "1")
  void anyMixtureOfSentencePieces(@ForAll("mixtures") String text) {
    Invariants.assertHold(text);
  }

  @Property(tries = 200, seed = "1")
  void anyMixtureBehindADateline(@ForAll("mixtures") String text) {
    Invariants.assertHold("Island leaders meet\n\nSUVA, Fiji, March 4, 2026 (Xinhua) -- " + text);
  }

  @Property(tries = 150, seed = "1")
  void lineEndsDoNotCount(@ForAll("lines") List<String> lines) {
    String text = "Island leaders meet\n\nSUVA, Fiji, March 4, 2026 (Xinhua) -- ";
    String lf = text + String.join("\n\n", lines);
    String crlf = lf.replace("\n", "\r\n");
    SummitCoverage coverage = Invariants.assertHold(crlf).withSource(PARSER.parse(lf).source());
    assertThat(LineEnds.unix(coverage, crlf)).isEqualTo(PARSER.parse(lf).toString());
  }

  @Property(tries = 100, seed = "1")
  void neitherPlaceNorLanguageOfTheMachineCounts(@ForAll("mixtures") String text) {
    SummitCoverage coverage = PARSER.parse(text);
    ELSEWHERE.forEach(
        (tag, parser) -> assertThat(in(tag, () -> parser.parse(text))).isEqualTo(coverage));
  }

  /** What {@code made} gives on a machine in another place, with another language. */
  private static <T> T in(String tag, Supplier<T> made) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      return made.get();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Property(tries = 25, seed = "1")
  void eightThreadsShareAParser(@ForAll("mixtures") String text) throws Exception {
    SummitCoverage coverage = PARSER.parse(text);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<SummitCoverage> parse = () -> PARSER.parse(text);
      for (Future<SummitCoverage> parsed : threads.invokeAll(Collections.nCopies(8, parse))) {
        assertThat(parsed.get()).isEqualTo(coverage);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Provide
  Arbitrary<String> mixtures() {
    return pieces().list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  /** Paragraphs of sentences, without line ends in them. */
  @Provide
  Arbitrary<List<String>> lines() {
    return pieces()
        .filter(piece -> !piece.contains("\n") && !piece.contains("\r"))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(pieces -> "President Duarte " + String.join("", pieces))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  /** What attributions are made of, and what gets in their way. */
  private static Arbitrary<String> pieces() {
    return Arbitraries.of(
        ("President Ana Duarte |Duarte |she |he |they |We |a senior official |the secretariat |"
                + "both sides |Ms. Lin Mei, the premier, |who chairs the forum, |said |told |"
                + "told members |urged |called for |called on |according to |According to |adding |"
                + ", adding that |, noting that |pledged |agreed to |welcomed |thanked |asked |"
                + "has not |will |must |should |to act |to plant 40 million trees by 2030 |"
                + "that the reef is dying |that |a ban on trawling |the accord |and |, and |, but |"
                + "while |with |for |on Tuesday |in Suva |in a statement |Firstly, |Second, |"
                + "a three-point proposal |2. |(a) |. |.|, |: |; |? |! | - | -- |... |\"|\" |“|” |"
                + "‘|’ |' |«|» |(|) |\n|\n\n|\r\n\r\n|\t|\u00A0|U.S. |Nov. |3.5 |2027 |"
                + "é|🌊|\u0000|\uD83C|\u202E|said: \"The reef is dying.\" |\"Yes,\" she said. ")
            .split("\\|", -1));
  }
}
