package io.hookline.reporting.report.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Shows pages as the Chromium of this machine does; tests are skipped where there is none. */
public final class Chromium implements AutoCloseable {

  /** Set where a skip would hide that nothing was tested. */
  private static final String REQUIRED = "HOOKLINE_REQUIRE_CHROMIUM";

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  public static Chromium launch() {
    Optional<Path> chromium =
        Stream.of(System.getenv("PATH").split(":"))
            .flatMap(
                folder ->
                    Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    if (chromium.isEmpty() && Boolean.parseBoolean(System.getenv(REQUIRED))) {
      throw new AssertionError("Chromium is required here and is not installed");
    }
    Assumptions.assumeTrue(chromium.isPresent(), "no Chromium on this machine");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(chromium.get())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run"))));
  }

  /** An empty page of a width; what it shows is whole by itself and set into it. */
  public Page page(int width, ColorScheme scheme) {
    return browser
        .newContext(
            new NewContextOptions()
                .setViewportSize(width, 844)
                .setColorScheme(scheme)
                .setLocale("en-GB"))
        .newPage();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
