package dev.rapporteur.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import dev.rapporteur.render.JsonRenderer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever copies from the README gets what the README says. */
class ReadmeTest {

  private static final Path QUICKSTART =
      Path.of("src/main/java/dev/rapporteur/examples/quickstart/Quickstart.java");
  private static final Pattern VERSION = Pattern.compile("<version>(.*?)</version>");

  private final Readme readme = new Readme();

  @Test
  void itsJavaIsTheQuickstart() {
    assertThat(readme.blocks("java"))
        .singleElement()
        .satisfies(code -> assertThat(Readme.read(QUICKSTART)).contains(code.indent(4)));
  }

  @Test
  void itsResultIsWhatTheQuickstartPrints() {
    assertThat(printed()).isEqualTo(readme.block("text"));
  }

  @Test
  void itsSentenceGivesItsRecord() {
    SummitCoverage coverage = CoverageParser.standard().parse(readme.quotation());
    JsonNode record = tree(JsonRenderer.compact().render(coverage)).at("/statements/0");

    assertContains(record, tree(readme.block("json")));
  }

  @Test
  void itsCoordinatesAreOfThisVersion() {
    assertThat(version(readme.block("xml")))
        .isEqualTo(version(Readme.read(Readme.ROOT.resolve("pom.xml"))));
  }

  @Test
  void itsLinksLeadSomewhere() {
    assertThat(readme.links()).isNotEmpty().allSatisfy(link -> assertThat(link).exists());
  }

  private static String printed() {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, UTF_8));
    try {
      Quickstart.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    return out.toString(UTF_8).replace("\r\n", "\n");
  }

  /** The README leaves out much of the record, but what it shows is there. */
  private static void assertContains(JsonNode record, JsonNode shown) {
    if (shown.isContainer()) {
      shown.propertyStream().forEach(p -> assertContains(record.path(p.getKey()), p.getValue()));
      for (int i = 0; i < shown.size() && shown.isArray(); i++) {
        assertContains(record.path(i), shown.get(i));
      }
    } else {
      assertThat(record).isEqualTo(shown);
    }
  }

  private static JsonNode tree(String json) {
    return JsonMapper.shared().readTree(json);
  }

  private static String version(String xml) {
    Matcher version = VERSION.matcher(xml);
    assertThat(version.find()).isTrue();
    return version.group(1);
  }
}
