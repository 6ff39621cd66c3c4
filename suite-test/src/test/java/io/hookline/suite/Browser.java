package io.hookline.suite;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine; tests that need it are skipped where there is none. */
final class Browser implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  /** Set where a skip would hide that nothing was tested. */
  private static final String REQUIRED = "HOOKLINE_REQUIRE_CHROMIUM";

  /** Works as root and without a network. */
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Browser launch() {
    Optional<Path> chromium = find();
    if (chromium.isEmpty() && Boolean.parseBoolean(System.getenv(REQUIRED))) {
      throw new AssertionError("Chromium is required here and is not installed");
    }
    Assumptions.assumeTrue(chromium.isPresent(), "no Chromium on this machine");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Browser(
        playwright,
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(chromium.get()).setArgs(FLAGS)));
  }

  /** A page with cookies of its own. */
  Page page() {
    return browser.newContext(new NewContextOptions().setLocale("en-GB")).newPage();
  }

  /** Fills the log-in page that is shown. */
  static void logIn(Page page, String username) {
    page.check("input[value=%s]".formatted(username));
    page.fill("input[name=password]", "hookline");
    page.click("button[type=submit]");
  }

  private static Optional<Path> find() {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
