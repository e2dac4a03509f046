package dev.rapporteur.examples.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Chromium, as Debian and its like install it. */
final class Browser {

  private static final ImmutableList<Path> BROWSERS =
      ImmutableList.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome"));

  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private Browser() {}

  static Optional<Path> installed() {
    return BROWSERS.stream()
        .filter(Files::isExecutable)
        .filter(browser -> Files.isExecutable(DRIVER))
        .findFirst();
  }

  /** A window without a screen. Nothing is downloaded: both programs are named by their paths. */
  static ChromeDriver open(Path browser) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars");
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new ChromeDriver(service, options);
  }

  /** As on a screen of this size, in light or dark, or as on paper. */
  static void show(ChromeDriver browser, int width, int height, String scheme, String media) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        ImmutableMap.of(
            "width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        ImmutableMap.of(
            "media",
            media,
            "features",
            ImmutableList.of(
                ImmutableMap.of("name", "prefers-color-scheme", "value", scheme),
                ImmutableMap.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }
}
