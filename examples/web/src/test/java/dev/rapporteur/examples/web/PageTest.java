package dev.rapporteur.examples.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import com.google.common.collect.ImmutableList;
import dev.rapporteur.seeds.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The form and its answer in a real browser. Where none is installed, the tests are skipped; {@code
 * -Drapporteur.screenshots=DIR} keeps what the browser shows.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {

  private static final ImmutableList<String> WCAG =
      ImmutableList.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final Running service = Running.service();
  private Optional<ChromeDriver> opened = Optional.empty();

  @BeforeAll
  void open() {
    Optional<Path> installed = Browser.installed();
    assumeTrue(
        installed.isPresent(),
        "no browser: on Debian, \"apt-get install chromium chromium-driver\" brings one");
    opened = installed.map(Browser::open);
  }

  @AfterAll
  void close() {
    opened.ifPresent(ChromeDriver::quit);
    service.close();
  }

  @ParameterizedTest
  @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
  void theFormBreaksNoRuleOfAccessibility(int width, String scheme) throws IOException {
    ChromeDriver browser = form(width, scheme);
    keep(browser, "form-" + width + "-" + scheme);

    isAccessible(browser, width);
  }

  @ParameterizedTest
  @CsvSource({"1280, light", "390, dark"})
  void theAnswerBreaksNoRuleOfAccessibility(int width, String scheme) throws IOException {
    ChromeDriver browser = form(width, scheme);
    submit(browser, Seeds.named("s04_cop30_reuters").text());
    keep(browser, "answer-" + width + "-" + scheme);

    isAccessible(browser, width);
  }

  @Test
  void theFormComesWithAReportThatCanBeTried() {
    ChromeDriver browser = form(1280, "light");

    browser.findElement(By.tagName("button")).click();
    waitForAnswer(browser);

    assertThat(browser.findElement(By.tagName("h1")).getText())
        .startsWith("Pacific leaders agree on a mangrove fund");
    assertThat(browser.findElements(By.cssSelector(".card.commitment"))).isNotEmpty();
    assertThat(browser.findElements(By.cssSelector(".card.call"))).isNotEmpty();
  }

  @Test
  void whatIsPutInComesBackAsItWas() {
    ChromeDriver browser = form(1280, "light");
    String text = "Otávio Leme Brandt said: “<script>alert(1)</script> & São Tomé agree” 🛣.";

    submit(browser, text);

    assertThat(browser.findElement(By.id("report")).getText())
        .contains("<script>alert(1)</script> & São Tomé agree")
        .contains("🛣");
  }

  @Test
  void bothPagesRunWithinTheirPolicies() {
    ChromeDriver browser = form(1280, "light");
    submit(browser, Running.REPORT);
    WebElement mark = browser.findElement(By.cssSelector("article mark"));

    browser.executeScript("arguments[0].dispatchEvent(new MouseEvent('mouseover'))", mark);

    assertThat(browser.manage().logs().get("browser").getAll()).isEmpty();
  }

  @Test
  void theAnswerRunsNoOtherScript() {
    ChromeDriver browser = form(1280, "light");
    submit(browser, Running.REPORT);

    browser.executeScript(
        "const s = document.createElement('script'); s.textContent = 'window.broken = true';"
            + " document.body.append(s)");

    assertThat(browser.executeScript("return window.broken === undefined")).isEqualTo(true);
    browser.manage().logs().get("browser");
  }

  @Test
  void anEmptyReportIsNotSent() {
    ChromeDriver browser = form(1280, "light");
    String before = browser.getCurrentUrl();

    fill(browser, "");
    browser.findElement(By.tagName("button")).click();

    assertThat(browser.findElements(By.tagName("form"))).hasSize(1);
    assertThat(browser.getCurrentUrl()).isEqualTo(before);
  }

  private ChromeDriver form(int width, String scheme) {
    ChromeDriver browser = opened.orElseThrow();
    Browser.show(browser, width, 900, scheme, "screen");
    browser.get(service.at("/").toString());
    return browser;
  }

  private static void submit(ChromeDriver browser, String text) {
    fill(browser, text);
    browser.findElement(By.tagName("button")).click();
    waitForAnswer(browser);
  }

  /** Chromium's driver cannot type what lies beyond the Basic Multilingual Plane. */
  private static void fill(ChromeDriver browser, String text) {
    browser.executeScript(
        "arguments[0].value = arguments[1]", browser.findElement(By.id("report")), text);
  }

  /** A click does not wait for the page that it leads to. */
  private static void waitForAnswer(ChromeDriver browser) {
    new WebDriverWait(browser, Duration.ofSeconds(30))
        .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("footer.foot")));
  }

  private static void isAccessible(ChromeDriver browser, int width) {
    List<Rule> violations = new AxeBuilder().withTags(WCAG).analyze(browser).getViolations();
    Object shown = browser.executeScript("return document.documentElement.scrollWidth");

    assertThat(violations).extracting(rule -> rule.getId() + ": " + rule.getNodes()).isEmpty();
    assertThat(Integer.parseInt(String.valueOf(shown)))
        .as("the page is no wider than the window")
        .isLessThanOrEqualTo(width);
  }

  private static void keep(ChromeDriver browser, String name) throws IOException {
    String folder = System.getProperty("rapporteur.screenshots", "");
    if (!folder.isEmpty()) {
      Files.createDirectories(Path.of(folder));
      Files.write(Path.of(folder, name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }
  }
}
