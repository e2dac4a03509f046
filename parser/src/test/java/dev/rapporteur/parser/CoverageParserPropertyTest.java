package dev.rapporteur.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.Statement;
import dev.rapporteur.core.SummitCoverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, it is read, and what is read stands in it. */
class CoverageParserPropertyTest {

  private static final Path SEEDS =
      Path.of("..", "seeds", "src", "main", "resources", "dev", "rapporteur", "seeds", "reports");

  /** A prime, so that the cuts fall on all kinds of places. */
  private static final int STRIDE = 31;

  @Property(tries = 300)
  void anyText(@ForAll String text) {
    Invariants.assertHold(text);
  }

  @Property(tries = 600)
  void anyMixtureOfSentencePieces(@ForAll("mixtures") String text) {
    Invariants.assertHold(text);
  }

  @Property(tries = 200)
  void anyMixtureBehindADateline(@ForAll("mixtures") String text) {
    Invariants.assertHold("Island leaders meet\n\nSUVA, Fiji, March 4, 2026 (Xinhua) -- " + text);
  }

  @Property(tries = 150)
  void lineEndsDoNotCount(@ForAll("lines") List<String> lines) {
    String text = "Island leaders meet\n\nSUVA, Fiji, March 4, 2026 (Xinhua) -- ";
    String body = text + String.join("\n\n", lines);
    SummitCoverage lf = Invariants.assertHold(body);
    SummitCoverage crlf = Invariants.assertHold(body.replace("\n", "\r\n"));
    assertThat(crlf.statements().stream().map(CoverageParserPropertyTest::said))
        .containsExactlyElementsOf(
            lf.statements().stream().map(CoverageParserPropertyTest::said).toList());
    assertThat(crlf.remainder()).hasSameSizeAs(lf.remainder());
  }

  /** Everything of a statement but its offsets. */
  private static String said(Statement statement) {
    return Stream.of(
                words(statement.source()),
                statement.speaker().orElse("-"),
                words(statement.cue()),
                words(statement.addressee()),
                statement.content().stream().map(Excerpt::text).toList(),
                statement.form(),
                statement.acts().stream().map(act -> act.getClass().getSimpleName()).toList(),
                statement.themes(),
                statement.evidence().rule())
            .map(Object::toString)
            .toList()
        + "";
  }

  private static String words(Optional<Excerpt> excerpt) {
    return excerpt.map(Excerpt::text).orElse("-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n\n\n", "a", ".", "\"", "\u0000", "\uD83C", "\u202E", "\u200B", "他说。"})
  void theSmallestTexts(String text) {
    assertThat(Invariants.assertHold(text).statements()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "\"",
        "“",
        "”",
        "‘",
        "'",
        "«",
        "- ",
        "-- ",
        "said ",
        ", he said",
        "and ",
        "who ",
        "that ",
        "Firstly, ",
        "Nov. ",
        ". ",
        "X",
        "7",
        "he said. ",
        "according to ",
        ", adding that x",
        "with ",
        "to ",
        "\"A,\" he said. "
      })
  void onePieceManyTimes(String piece) {
    Invariants.assertHold(piece.repeat(400));
    Invariants.assertHold("President Ana Duarte said " + piece.repeat(400));
  }

  @Test
  void everySeedWholeAndCut() throws IOException {
    assumeTrue(Files.isDirectory(SEEDS));
    for (String text : seeds()) {
      assertThat(Invariants.assertHold(text).statements()).isNotEmpty();
      for (int cut = 1; cut < text.length(); cut += STRIDE) {
        Invariants.assertHold(text.substring(0, cut));
      }
      for (int cut = 1; cut < text.length(); cut += 5 * STRIDE) {
        Invariants.assertHold(text.substring(cut));
      }
    }
  }

  private static ImmutableList<String> seeds() throws IOException {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    try (Stream<Path> files = Files.list(SEEDS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts.build();
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
