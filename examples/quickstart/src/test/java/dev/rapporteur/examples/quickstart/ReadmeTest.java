package dev.rapporteur.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.parser.CoverageParser;
import dev.rapporteur.render.JsonRenderer;
import dev.rapporteur.testkit.Example;
import java.io.IOException;
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
  void itsResultIsWhatTheQuickstartPrints() throws IOException {
    assertThat(Example.printed(Quickstart::main)).isEqualTo(readme.block("text"));
  }

  @Test
  void theExamplesReadmeShowsTheSameResult() throws IOException {
    Example.printsWhatItsReadmeShows(Quickstart::main);
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
