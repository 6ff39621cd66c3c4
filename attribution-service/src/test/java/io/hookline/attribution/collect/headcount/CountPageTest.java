package io.hookline.attribution.collect.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.hookline.attribution.Fixtures;
import io.hookline.attribution.collect.place.PlaceFixtures;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tablet at a till, in the Chromium of this machine. */
@QuarkusTest
class CountPageTest {

  /** Set where a skip would hide that nothing was tested. */
  private static final String REQUIRED = "HOOKLINE_REQUIRE_CHROMIUM";

  @TestHTTPResource("/count/")
  URI page;

  private String secret;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    PlaceFixtures.place("CHI-01");
    secret = HeadcountFixtures.counter("CHI-01").getString("secret");
  }

  private static Path chromium() {
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
    return chromium.get();
  }

  /** What is done with a tablet of a width. */
  private interface Use {
    void of(BrowserContext tablet, Page page, List<String> complaints);
  }

  private void use(int width, Use use) {
    Path chromium = chromium();
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")));
        BrowserContext tablet =
            browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
      List<String> complaints = new ArrayList<>();
      tablet.setDefaultTimeout(10_000);
      Page opened = tablet.newPage();
      opened.onPageError(complaints::add);
      opened.navigate(page + "#" + secret);
      opened.waitForSelector("button");
      use.of(tablet, opened, complaints);
    }
  }

  private static long taps() {
    return Fixtures.count("select coalesce(sum(taps), 0) from tap_count");
  }

  private static void untilCounted(long taps) {
    Awaitility.await().untilAsserted(() -> assertThat(taps()).isEqualTo(taps));
  }

  /** The page's policy forbids to wait by a function that is evaluated. */
  private static void untilNothingIsKept(Page page) {
    page.waitForSelector(
        "#state:empty", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void aTapIsCountedAndTheSecretIsOutOfTheAddress(int width) {
    use(
        width,
        (tablet, page, complaints) -> {
          assertThat(page.url()).doesNotContain("hlt_");
          assertThat(page.textContent("h1")).isEqualTo("How did you hear of us?");
          assertThat((Boolean) page.evaluate("document.body.scrollWidth <= innerWidth")).isTrue();
          page.click("text=Saw you on TikTok");
          untilCounted(1);
          assertThat(complaints).isEmpty();
        });
  }

  @Test
  void whatIsTappedWithoutAConnectionIsCountedOnceWhenThereIsOne() {
    use(
        390,
        (tablet, page, complaints) -> {
          page.evaluate("navigator.serviceWorker.ready.then(() => true)");
          tablet.setOffline(true);
          page.click("text=Saw you on TikTok");
          page.click("text=A friend");
          assertThat(page.textContent("#state")).startsWith("2 kept");
          page.reload();
          page.waitForSelector("button");
          page.click("text=A friend");
          assertThat(taps()).isZero();
          tablet.setOffline(false);
          untilCounted(3);
          untilNothingIsKept(page);
          page.reload();
          page.waitForSelector("button");
          assertThat(taps()).isEqualTo(3);
          assertThat(complaints).isEmpty();
        });
  }

  /** As on the first request of a network that is not ready yet, or of one that breaks. */
  @Test
  void whatFailsOnceIsSentAgainWithinSeconds() {
    use(
        390,
        (tablet, page, complaints) -> {
          AtomicInteger failed = new AtomicInteger();
          page.route(
              "**/taps",
              route -> {
                failed.incrementAndGet();
                route.abort();
              },
              new Page.RouteOptions().setTimes(1));
          page.click("text=Saw you on TikTok");
          untilNothingIsKept(page);
          untilCounted(1);
          assertThat(failed).hasValue(1);
          assertThat(complaints).isEmpty();
        });
  }

  @Test
  void whatIsNeverAnsweredIsGivenUpAndSentAgain() {
    use(
        390,
        (tablet, page, complaints) -> {
          AtomicInteger asked = new AtomicInteger();
          page.route(
              "**/taps",
              route -> {
                if (asked.incrementAndGet() > 1) {
                  route.resume();
                }
              });
          page.clock().install();
          page.click("text=Saw you on TikTok");
          page.clock().runFor(9_000);
          assertThat(page.textContent("#state")).startsWith("1 kept");
          page.clock().runFor(2_500);
          untilNothingIsKept(page);
          untilCounted(1);
          assertThat(asked).hasValue(2);
          assertThat(complaints).isEmpty();
        });
  }
}
