package dev.rapporteur.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Diagnostic;
import dev.rapporteur.core.Diagnostic.Code;
import dev.rapporteur.core.SummitCoverage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The kinds of text that nobody wrote for a reader, or nobody should have. Each is read, on the
 * small stack of the tests, and what holds for every text holds for it.
 */
class InputClassesTest {

  private static final Path SEEDS =
      Path.of("..", "seeds", "src", "main", "resources", "dev", "rapporteur", "seeds", "reports");

  private static final String HEAD = "Island leaders meet\n\n";
  private static final String DATELINE = "SUVA, Fiji, March 4, 2026 (Xinhua) -- ";
  private static final String SAID = "President Ana Duarte said on Monday the reef is dying.\n";

  /** A prime, so that the cuts fall on all kinds of places. */
  private static final int STRIDE = 31;

  @Test
  void empty() {
    SummitCoverage coverage = Invariants.assertHold("");
    assertThat(coverage.report().blocks()).isEmpty();
    assertThat(coverage.remainder()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", "\n\n\n", "\r\n \r\n", "\u00A0", "\u2028", "\u3000 \u0085"})
  void blank(String text) {
    assertThat(Invariants.assertHold(text).report().blocks()).isEmpty();
  }

  @Test
  void oneCharacterOfEachKind() {
    for (int c = 0; c <= 0xFFFF; c += c < 0x3000 ? 1 : 97) {
      assertThat(Invariants.assertHoldOnce(Character.toString(c)).statements()).isEmpty();
    }
  }

  @Test
  void aMillionBlankLines() {
    assertThat(Invariants.assertHoldOnce("\n".repeat(1_000_000)).report().blocks()).isEmpty();
    String apart = HEAD + DATELINE + SAID + "\n".repeat(1_000_000) + SAID;
    assertThat(Invariants.assertHoldOnce(apart).statements()).hasSize(2);
  }

  @Test
  @Tag("slow")
  void oneLineOfTenMillionCharacters() {
    String line = "The rain fell on the boats of the town. ".repeat(250_000);
    assertThat(line).hasSize(10_000_000);
    SummitCoverage coverage = CoverageParser.standard().parse(line);
    assertThat(coverage.report().blocks()).hasSize(1);
    coverage.verify(line);
  }

  @Test
  void oneWordOfAMillionCharacters() {
    Invariants.assertHoldOnce(HEAD + DATELINE + "a".repeat(1_000_000));
  }

  @Test
  void everySeedCutHereAndThere() throws IOException {
    assumeTrue(Files.isDirectory(SEEDS));
    for (String text : seeds()) {
      assertThat(Invariants.assertHold(text).statements()).isNotEmpty();
      for (int cut = 1; cut < text.length(); cut += STRIDE) {
        Invariants.assertHoldOnce(text.substring(0, cut));
      }
      for (int cut = 1; cut < text.length(); cut += 5 * STRIDE) {
        Invariants.assertHoldOnce(text.substring(cut));
      }
    }
  }

  @Test
  @Tag("slow")
  void everyPrefixAndSuffixOfEverySeed() throws IOException {
    assumeTrue(Files.isDirectory(SEEDS));
    for (String text : seeds()) {
      for (int cut = 0; cut <= text.length(); cut++) {
        Invariants.assertHoldOnce(text.substring(0, cut));
        Invariants.assertHoldOnce(text.substring(cut));
      }
    }
  }

  /** Every opener without its closer, every closer without its opener, and what else recurs. */
  static Stream<String> pieces() {
    return Stream.of(
        ("(|)|[|]|{|}|<|>|\"|“|”|„|‘|’|'|`|«|»|＂|''|‹|›|‚|‛|‟|「|」|『|』|〝|〞|＇|-|- |-- |--|—|– |―|‐|−|"
                + "said |, he said|, he said, |\"Yes,\" he said, |he said. |and |who |"
                + "that |Firstly, |1. |(a) |* |Nov. |U.S. |(Xinhua/|SUVA, Fiji, March 4 (Xinhua) -- |"
                + "X|x|7|7 |.|. |,|: |;|? |!|…|&|&amp;|*|_|\\|#|according to |, adding that x|with |"
                + "to |President Ana Duarte |a three-point proposal |by 2030 |\"A,\" he said. ")
            .split("\\|"));
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void onePieceOverAndOver(String piece) {
    Invariants.assertHold(piece.repeat(400));
    Invariants.assertHold("President Ana Duarte said " + piece.repeat(400));
    Invariants.assertHoldOnce(HEAD + DATELINE + (piece + "\n\n").repeat(100));
  }

  @ParameterizedTest
  @Tag("slow")
  @MethodSource("pieces")
  void onePieceAHundredThousandTimes(String piece) {
    Invariants.assertHoldOnce("President Ana Duarte said " + piece.repeat(100_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"“‘", "(“", "(", "[(", "«\"", "She said that he said that ", "who, who "})
  void nestedDeeperThanAStackGoes(String opener) {
    Invariants.assertHoldOnce(HEAD + DATELINE + opener.repeat(10_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uD83C", // a high surrogate alone
        "\uDF0A", // a low one
        "\uDF0A\uD83C", // two, the wrong way round
        "\u0000",
        "\u0007",
        "\u001B[31m",
        "\u0301", // a combining accent
        "e\u0301\u0302\u0303",
        "\u202E", // from right to left
        "\u2066",
        "\u200B", // without width
        "\u200D",
        "\u00AD",
        "\uFEFF",
        "\uFFFD",
        "\uFFFF",
        "â€œ", // a quotation mark in the wrong charset
        "Ã©"
      })
  void strangeCharacterBetweenAnyTwo(String strange) {
    String text = HEAD + DATELINE + SAID;
    for (int at = 0; at <= text.length(); at++) {
      Invariants.assertHoldOnce(text.substring(0, at) + strange + text.substring(at));
    }
    Invariants.assertHold(text.replace(" ", strange + " "));
  }

  @Test
  void bytesReadInTheWrongCharset() {
    String text = HEAD + DATELINE + "“The reef is dying,” Ana Duarte said — at São Tomé’s café.\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Invariants.assertHold(new String(bytes, StandardCharsets.ISO_8859_1));
    Invariants.assertHold(new String(bytes, StandardCharsets.UTF_16));
    Invariants.assertHold(new String(bytes, StandardCharsets.US_ASCII));
  }

  @Test
  void aDayThatDoesNotExist() {
    String text = HEAD + "SUVA, Fiji, Feb. 30, 2026 (Xinhua) -- " + SAID;
    assertThat(codes(text)).contains(Code.IMPOSSIBLE_DATE);
  }

  @Test
  void aWeekdayThatContradictsTheDate() {
    String text = HEAD + "SUVA, Fiji, Monday, March 4, 2026 (Xinhua) -- " + SAID;
    assertThat(codes(text)).contains(Code.WEEKDAY_CONTRADICTS_DATE);
  }

  @Test
  void twoDatelines() {
    String text = HEAD + DATELINE + SAID + "\nAPIA, Samoa, March 5, 2026 (AFP) -- " + SAID;
    SummitCoverage coverage = Invariants.assertHold(text);
    assertThat(coverage.report().dateline().orElseThrow().place()).hasValue("Suva");
    assertThat(coverage.statements()).hasSize(2);
  }

  @Test
  void aHeadlineAlone() {
    SummitCoverage coverage = Invariants.assertHold("Duarte calls for action on reefs");
    assertThat(coverage.report().blocks()).hasSize(1);
  }

  @Test
  void aCaptionFirst() {
    String caption = "President Ana Duarte speaks in Suva, Fiji, March 4, 2026. (Xinhua/Li Mu)\n\n";
    SummitCoverage coverage = Invariants.assertHold(caption + HEAD + DATELINE + SAID);
    assertThat(coverage.photos()).hasSize(1);
    assertThat(coverage.report().blocks())
        .extracting(Block::kind)
        .contains(Block.Kind.HEADLINE, Block.Kind.CAPTION, Block.Kind.CREDIT);
    assertThat(coverage.statements()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "新华社苏瓦3月4日电 总统杜阿尔特说：“珊瑚礁正在死亡。”",
        "СУВА, 4 марта. /ТАСС/. Президент заявила: «Риф умирает».",
        "قال الرئيس إن الشعاب المرجانية تموت.",
        "राष्ट्रपति ने कहा कि चट्टान मर रही है।",
        "ประธานาธิบดีกล่าวว่าแนวปะการังกำลังตาย",
        "대통령은 \"산호초가 죽어가고 있다\"고 말했다.",
        "Ο πρόεδρος είπε: «Ο ύφαλος πεθαίνει».",
        "הנשיאה אמרה: \"השונית גוועת\"."
      })
  void otherScripts(String text) {
    Invariants.assertHold(text);
    Invariants.assertHold((text + "\n\n").repeat(20) + HEAD + DATELINE + SAID);
  }

  private static ImmutableList<Code> codes(String text) {
    return Invariants.assertHold(text).diagnostics().stream()
        .map(Diagnostic::code)
        .collect(ImmutableList.toImmutableList());
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
}
