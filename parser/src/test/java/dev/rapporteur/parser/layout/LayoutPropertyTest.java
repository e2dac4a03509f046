package dev.rapporteur.parser.layout;

import dev.rapporteur.core.SourceText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, its layout is read, and no character of it is lost or counted twice. */
class LayoutPropertyTest {

  @Property(tries = 500, seed = "1")
  void anyText(@ForAll String text) {
    Partition.assertHolds(SourceText.of(text));
  }

  @Property(tries = 1000, seed = "1")
  void anyMixtureOfLayout(@ForAll("mixtures") String text) {
    Partition.assertHolds(SourceText.of(text));
  }

  /** Texts made of what reports are made of, in any order. */
  @Provide
  Arbitrary<String> mixtures() {
    return Arbitraries.of(
            "SUVA, Fiji, ",
            "Nov. 31 ",
            "(Xinhua) ",
            "-- ",
            "date 2026-03-04 ",
            "Xinhua) 10:55, ",
            "March 04, 2026 ",
            "By Ana Duarte ",
            "(Xinhua/Li Mu)",
            "[Photo/VCG]",
            "Photo: ",
            "REUTERS/",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\u2028",
            "\u00A0",
            "\uFEFF",
            "\u00AD",
            "**",
            "\\_",
            "&amp;",
            "&#8217;",
            "&",
            "# ",
            "- ",
            "(a) ",
            "12. ",
            "Enditem",
            "(END)",
            "###",
            "Related stories",
            "Home>>",
            "\"",
            "”",
            "The ministers met. ",
            "they said, ",
            "🌊",
            "é",
            "\uD83C",
            "\t",
            "on Friday ",
            "/TASS/. ",
            "A",
            ".")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }
}
