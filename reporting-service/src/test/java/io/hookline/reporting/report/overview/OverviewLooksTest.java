package io.hookline.reporting.report.overview;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.hookline.kit.test.Feeds;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.figures.view.ViewFixtures;
import io.hookline.reporting.report.page.Browser;
import io.hookline.reporting.report.page.Chromium;
import io.hookline.reporting.report.page.Looks;
import io.hookline.reporting.report.page.PagesIdentity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages in a real browser, at the width of a telephone and of a desk. */
@QuarkusTest
@QuarkusTestResource(PagesIdentity.class)
class OverviewLooksTest {

  private static final String SHOTS = System.getProperty("shots");
  private static final String QUARTER = "?from=2026-09-28&to=2026-11-21";

  @TestHTTPResource("/")
  URI service;

  @Test
  void everyPageFitsItsWidthInReadableTexts() {
    ViewFixtures.eightWeeks();
    longNames();
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("brands", "/reports");
    pages.put("overview", "/reports/" + ACME);
    pages.put("quarter", "/reports/" + ACME + QUARTER);
    pages.put("year", "/reports/" + ACME + "?from=2025-12-01&to=2026-11-21&compare=PREVIOUS_YEAR");
    pages.put("empty", "/reports/" + ACME + "?from=2024-01-01&to=2024-01-31");
    pages.put("pillar", "/reports/" + ACME + QUARTER + "&pillar=" + ViewFixtures.CARE);
    pages.put("series", "/reports/" + ACME + QUARTER + "&series=" + ViewFixtures.ROUTINE);
    pages.put("long", "/reports/" + ACME + QUARTER + "&pillar=" + id(58) + "&series=" + id(59));
    pages.put("post", "/reports/" + ACME + QUARTER + "&post=" + ViewFixtures.FIRST_POST);
    pages.put("creators", "/reports/" + ACME + "/creators");
    Browser browser = new Browser(service);
    pages.replaceAll(
        (name, path) ->
            browser
                .open(path, "/brands/" + ACME + "/analyst", "/brands/" + ACME + "/finance")
                .body());
    try (Chromium chromium = Chromium.launch()) {
      look(chromium.page(390, ColorScheme.LIGHT), "390-light", pages);
      look(chromium.page(390, ColorScheme.DARK), "390-dark", pages);
      look(chromium.page(1280, ColorScheme.LIGHT), "1280-light", pages);
    }
  }

  /** Names that no line breaks in, and of wide characters. */
  private static void longNames() {
    Feeds.apply(
        ContentChanges.pillar(ACME, id(58), "W".repeat(200)),
        ContentChanges.series(ACME, id(59), id(58), "\u7f8e\u5bb9".repeat(100)));
    for (int n = 0; n < 3; n++) {
      Feeds.apply(
          ContentChanges.post(ACME, id(301 + n))
              .with("title", List.of("m".repeat(200), "W".repeat(200), "\u6708".repeat(200)).get(n))
              .with("seriesId", id(59))
              .published("2026-10-10T15:00:00Z")
              .event(),
          ContentChanges.snapshot(ACME, id(311 + n), id(301 + n), "2026-10-12T15:00:00Z")
              .counts(9_000_000_000L, 1L, 1L, 1L, 1L)
              .event());
    }
  }

  private static void look(Page page, String as, Map<String, String> pages) {
    pages.forEach(
        (name, html) -> {
          page.setContent(html);
          if (SHOTS != null) {
            page.screenshot(
                new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(SHOTS, name + "-" + as + ".png")));
          }
          try {
            Looks.areWell(page, page.viewportSize().width);
          } catch (AssertionError poor) {
            throw new AssertionError(name + " at " + as, poor);
          }
        });
  }
}
