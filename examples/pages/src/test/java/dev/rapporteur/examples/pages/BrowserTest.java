package dev.rapporteur.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/**
 * The pages in a real browser. Where none is installed, the tests are skipped; {@code
 * -Drapporteur.screenshots=DIR} keeps what the browser shows.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

  private static final ImmutableList<String> WCAG =
      ImmutableList.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String READING = "s04_cop30_reuters";

  @TempDir private static Path pages;

  private Optional<ChromeDriver> opened = Optional.empty();

  @BeforeAll
  void open() throws IOException {
    Optional<Path> installed = Browser.installed();
    assumeTrue(
        installed.isPresent(),
        "no browser: on Debian, \"apt-get install chromium chromium-driver\" brings one");
    Pages.write(pages);
    opened = installed.map(Browser::open);
  }

  @AfterAll
  void close() {
    opened.ifPresent(ChromeDriver::quit);
  }

  @ParameterizedTest
  @CsvSource({
    "s04_cop30_reuters, 1280, light, screen",
    "s04_cop30_reuters, 1280, dark, screen",
    "s04_cop30_reuters, 390, light, screen",
    "s04_cop30_reuters, 390, dark, screen",
    "s04_cop30_reuters, 794, light, print",
    "s01_apec_retold, 1280, light, screen",
    "s10_eu_pif_declaration, 390, light, screen",
    "digest, 1280, light, screen",
    "digest, 390, dark, screen"
  })
  void breaksNoRuleOfAccessibility(String page, int width, String scheme, String media)
      throws IOException {
    ChromeDriver browser = show(page, width, scheme, media);
    keep(browser, page + "-" + width + "-" + scheme + "-" + media);

    List<Rule> violations = new AxeBuilder().withTags(WCAG).analyze(browser).getViolations();

    assertThat(violations).extracting(rule -> rule.getId() + ": " + rule.getNodes()).isEmpty();
    assertThat(widthOf(browser))
        .as("the page is no wider than the window")
        .isLessThanOrEqualTo(width);
  }

  @Test
  void runsWithinItsPolicy() {
    ChromeDriver browser = show(READING, 1280, "light", "screen");

    assertThat(browser.manage().logs().get("browser").getAll()).isEmpty();
  }

  @Test
  void runsNoOtherScript() {
    ChromeDriver browser = show(READING, 1280, "light", "screen");

    browser.executeScript(
        "const s = document.createElement('script'); s.textContent = 'window.broken = true';"
            + " document.body.append(s)");

    assertThat(browser.executeScript("return window.broken === undefined")).isEqualTo(true);
    browser.manage().logs().get("browser");
  }

  @Test
  void pointingAtASentenceLightsUpItsCard() {
    ChromeDriver browser = show(READING, 1280, "light", "screen");
    WebElement mark = browser.findElement(By.cssSelector("article mark.call"));
    WebElement card = browser.findElement(By.id(part(mark)));

    new Actions(browser).moveToElement(mark).perform();

    assertThat(card.getDomAttribute("class")).contains("on");
    assertThat(isSeen(browser, card)).isTrue();
  }

  @Test
  void pointingAtACardLightsUpItsSentence() {
    ChromeDriver browser = show(READING, 1280, "light", "screen");
    WebElement mark = browser.findElement(By.cssSelector("article mark.call"));

    new Actions(browser).moveToElement(browser.findElement(By.id(part(mark)))).perform();

    assertThat(mark.getDomAttribute("class")).contains("on");
  }

  @Test
  void theLastCardComesIntoViewWithItsSentence() {
    ChromeDriver browser = show(READING, 1280, "light", "screen");
    List<WebElement> marks = browser.findElements(By.cssSelector("article mark"));
    WebElement last = marks.get(marks.size() - 1);

    new Actions(browser).scrollToElement(last).moveToElement(last).perform();

    assertThat(isSeen(browser, browser.findElement(By.id(part(last))))).isTrue();
  }

  @Test
  void theKeyboardReachesEachStatement() {
    ChromeDriver browser = show(READING, 1280, "light", "screen");
    WebElement number = browser.findElement(By.cssSelector("article a.ref"));

    tabTo(browser, number);
    assertThat(browser.findElement(By.id(part(number))).getDomAttribute("class")).contains("on");

    number.sendKeys(Keys.ENTER);
    assertThat(browser.getCurrentUrl()).endsWith(number.getDomAttribute("href"));
    browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
    assertThat(browser.findElements(By.cssSelector(".on"))).isEmpty();
  }

  @Test
  void theFirstTabSkipsToTheReport() {
    ChromeDriver browser = show(READING, 1280, "light", "screen");

    browser.findElement(By.tagName("body")).sendKeys(Keys.TAB);

    assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Skip to the report");
  }

  @Test
  void aKindOfStatementCanBeHidden() {
    ChromeDriver browser = show(READING, 1280, "light", "screen");
    WebElement card = browser.findElement(By.cssSelector(".card.assertion"));

    browser.findElement(By.id("show-assertion")).click();

    assertThat(card.isDisplayed()).isFalse();
  }

  @Test
  void onAPhoneATouchLeadsToTheCard() {
    ChromeDriver browser = show(READING, 390, "light", "screen");
    WebElement mark = browser.findElement(By.cssSelector("article mark.commitment"));

    mark.click();

    assertThat(isSeen(browser, browser.findElement(By.id(part(mark))))).isTrue();
  }

  private ChromeDriver show(String page, int width, String scheme, String media) {
    ChromeDriver browser = opened.orElseThrow();
    Browser.show(browser, width, 900, scheme, media);
    browser.get(pages.resolve(page + ".html").toUri().toString());
    return browser;
  }

  private static String part(WebElement element) {
    return String.valueOf(element.getDomAttribute("data-part")).split(" ", 2)[0];
  }

  private static void tabTo(ChromeDriver browser, WebElement wanted) {
    for (int i = 0; i < 40 && !browser.switchTo().activeElement().equals(wanted); i++) {
      new Actions(browser).sendKeys(Keys.TAB).perform();
    }
    assertThat(browser.switchTo().activeElement()).isEqualTo(wanted);
  }

  private static boolean isSeen(ChromeDriver browser, WebElement element) {
    return Boolean.TRUE.equals(
        browser.executeScript(
            "const box = arguments[0].getBoundingClientRect();"
                + " return box.bottom > 0 && box.top < innerHeight",
            element));
  }

  private static int widthOf(ChromeDriver browser) {
    Object width = browser.executeScript("return document.documentElement.scrollWidth");
    return Integer.parseInt(String.valueOf(width));
  }

  private static void keep(ChromeDriver browser, String name) throws IOException {
    String folder = System.getProperty("rapporteur.screenshots", "");
    if (!folder.isEmpty()) {
      Files.createDirectories(Path.of(folder));
      Files.write(Path.of(folder, name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }
  }
}
