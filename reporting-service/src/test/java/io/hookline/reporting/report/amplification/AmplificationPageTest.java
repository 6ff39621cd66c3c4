package io.hookline.reporting.report.amplification;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.NORDLYS;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.hookline.kit.test.Feeds;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.MeasuredBoostChange;
import io.hookline.reporting.report.page.Browser;
import io.hookline.reporting.report.page.Chromium;
import io.hookline.reporting.report.page.Looks;
import io.hookline.reporting.report.page.PagesIdentity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page of posts to boost shows. */
@QuarkusTest
@QuarkusTestResource(PagesIdentity.class)
class AmplificationPageTest {

  private static final String PAGE = "/reports/" + ACME + "/amplification";
  private static final String ANALYST = "/brands/" + ACME + "/analyst";
  private static final UUID POST = id(301);

  @TestHTTPResource("/")
  URI service;

  private Browser browser;

  @BeforeEach
  void aPost() {
    browser = new Browser(service);
    Fixtures.twoBrands();
    Feeds.apply(
        ContentChanges.post(ACME, POST)
            .with("title", "Three <ways> to wear it")
            .with("accountId", id(2299))
            .with("kind", "BRAND_ORGANIC")
            .published("2026-10-01T12:00:00Z")
            .version(1)
            .event(),
        ContentChanges.snapshot(ACME, id(321), POST, "2026-11-15T12:00:00Z")
            .tells(
                "{\"views\": 80000, \"saves\": 9600, \"shares\": 0, \"profileVisits\": 0,"
                    + " \"linkClicks\": 0}")
            .event());
  }

  @Test
  void candidatesAndWhatBoostsBroughtAreShown() {
    Feeds.apply(
        MeasuredBoostChange.of(id(701), POST).event(),
        MeasuredBoostChange.of(id(702), id(399))
            .days("2026-11-01", "2026-11-03")
            .missing("BASELINE_TOO_SHORT")
            .besideAnother(POST)
            .event());
    assertThat(body(""))
        .contains("<th scope=\"row\">Three &lt;ways&gt; to wear it</th><td>1</td>")
        .contains("<td>12.00 %</td><td>80,000</td>")
        .contains("<td>2.41 (1.32 to 3.50)</td><td class=\"said\">Nothing</td>")
        .contains("5 Oct 2026 to 11 Oct 2026", "<td>28 (20 to 36)</td>")
        .contains("<td>337.40 (184.80 to 490.00)</td><td>2.41 (1.32 to 3.50)</td>")
        .contains("A post that is not known")
        .contains("Too few days before it are known. Another post was boosted, too.")
        .contains("It is no experiment");
  }

  @Test
  void withoutAnythingItSaysSo() {
    assertThat(body("?from=2024-01-01&to=2024-01-31"))
        .contains("No post has enough views", "No boost is measured yet.");
    HttpResponse<String> wrong = browser.open(PAGE + "?from=yesterday", ANALYST);
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("Write from as a date");
  }

  @Test
  void aPersonOfAnotherBrandReadsThatThereIsNothing() {
    assertThat(browser.open(PAGE, "/brands/" + NORDLYS + "/admin").statusCode()).isEqualTo(404);
  }

  @Test
  void thePageFitsItsWidthInReadableTexts() {
    Feeds.apply(MeasuredBoostChange.of(id(701), POST).event());
    String body = body("");
    try (Chromium chromium = Chromium.launch()) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        for (int width : List.of(390, 1280)) {
          var page = chromium.page(width, scheme);
          page.setContent(body);
          Looks.areWell(page, width);
        }
      }
    }
  }

  private String body(String query) {
    HttpResponse<String> page = browser.open(PAGE + query, ANALYST);
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    return page.body();
  }
}
