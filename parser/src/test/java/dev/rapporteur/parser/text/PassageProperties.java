package dev.rapporteur.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Span;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text is, it is read without an exception into tokens that hold all of it. */
class PassageProperties {

  private static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "The", "the", "talks", "plans", "said", "says", "Oslo", "U.S.", "D.C.", "Nov.", "a.m.",
          "J.", "that", "to", "who", "as", "not", "very", "signed", "It", "He", "We", "will",
          "O'Neill", "allies'", "don’t", "3.5", "2024", "1,200", "co-op", "isn't", "May", "NATO");

  private static final ImmutableList<String> MARKS =
      ImmutableList.of(
          ".", ",", ";", ":", "?", "!", "...", "…", "(", ")", "[", "]", "-", "--", "–", "—", "/",
          "&", "$", "€", "%", "*", "•", "_", "1.", "(a)", "'s", "’s", "'", "’", "‘", "`", "\"", "“",
          "”", "„", "«", "»", "＂");

  private static final ImmutableList<String> BLANKS =
      ImmutableList.of(" ", " ", " ", " ", " ", "\u00A0", "\t", "\u3000", "\u2028");

  private static final ImmutableList<String> ODDITIES =
      ImmutableList.of(
          "\uD83D\uDE00",
          "\uD801\uDC00",
          "\uD800",
          "\uDC00",
          "\uDFFF",
          "\u0301",
          "\u0903",
          "\u20DD",
          "\u00AD",
          "\u200B",
          "\u200D",
          "\u2060",
          "\uFEFF",
          "\u202E",
          "\u0000",
          "\u0001",
          "\u0085",
          "\uFFFD",
          "\uFFFF",
          "ﬁ",
          "ß",
          "İ",
          "ı",
          "ǅ",
          "ʼ",
          "٣",
          "Ⅻ",
          "½",
          "会",
          "م");

  @Property(tries = 600, seed = "20251101")
  void holdForTextOfWordsAndMarks(@ForAll("written") String text) {
    PassageInvariants.check(text);
  }

  @Property(tries = 600, seed = "20251102")
  void holdForTextOfAnything(@ForAll("wild") String text) {
    PassageInvariants.check(text);
  }

  @Property(tries = 300, seed = "20251103")
  void holdForRandomCharacters(@ForAll String text) {
    PassageInvariants.check(text);
  }

  @Property(tries = 300, seed = "20251104")
  void holdForAParagraphAmongOthers(
      @ForAll("wild") String before, @ForAll("wild") String text, @ForAll("wild") String after) {
    Span paragraph = new Span(before.length() + 2, before.length() + 2 + text.length());
    PassageInvariants.check(before + "\n\n" + text + "\n\n" + after, paragraph);
  }

  @Property(tries = 300, seed = "20251105")
  void givesTheSameForOneTextTwice(@ForAll("wild") String text) {
    assertThat(shown(Readings.read(text))).isEqualTo(shown(Readings.read(text)));
  }

  @Property(tries = 300, seed = "20251106")
  void givesTheSameWhereverTheParagraphStands(@ForAll("wild") String text) {
    String report = "Leaders agree\n\n" + text + "\n\nThe allies' plan “works,” he said.";
    Passage alone = Readings.read(text);
    Passage among = Readings.read(report, new Span(15, 15 + text.length()));
    assertThat(shown(among)).isEqualTo(shown(alone));
  }

  @Property(tries = 200, seed = "20251107")
  void givesTheSameUnderEachDefaultLocale(@ForAll("wild") String text) {
    Locale usual = Locale.getDefault();
    ImmutableList<Object> expected = shown(Readings.read(text));
    try {
      for (String tag : ImmutableList.of("tr-TR", "ar", "th-TH-u-nu-thai", "lt", "en-US")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(shown(Readings.read(text))).as(tag).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Provide
  Arbitrary<String> written() {
    return of(ImmutableList.of(WORDS, MARKS, BLANKS));
  }

  @Provide
  Arbitrary<String> wild() {
    return of(ImmutableList.of(WORDS, MARKS, BLANKS, ODDITIES));
  }

  private static Arbitrary<String> of(ImmutableList<ImmutableList<String>> pieces) {
    return Arbitraries.of(pieces)
        .flatMap(Arbitraries::of)
        .list()
        .ofMaxSize(60)
        .map(chosen -> String.join("", chosen));
  }

  /** What was read, without the place in the report. */
  private static ImmutableList<Object> shown(Passage passage) {
    ImmutableList.Builder<Object> shown = ImmutableList.builder();
    for (Token token : Readings.all(passage)) {
      shown.add(token.text(), token.lower(), token.kind(), token.wordClass());
    }
    return shown.addAll(passage.sentences()).addAll(passage.quotations()).build();
  }
}
