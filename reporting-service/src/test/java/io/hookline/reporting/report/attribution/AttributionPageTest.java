package io.hookline.reporting.report.attribution;

import static io.hookline.reporting.AttributionDayChanges.row;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.NORDLYS;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.options.ColorScheme;
import io.hookline.kit.test.Feeds;
import io.hookline.reporting.AttributionDayChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.report.page.Browser;
import io.hookline.reporting.report.page.Chromium;
import io.hookline.reporting.report.page.Looks;
import io.hookline.reporting.report.page.PagesIdentity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page of attribution settings shows. */
@QuarkusTest
@QuarkusTestResource(PagesIdentity.class)
class AttributionPageTest {

  private static final String PAGE = "/reports/" + ACME + "/attribution";
  private static final String ANALYST = "/brands/" + ACME + "/analyst";
  private static final UUID LAST = id(601);
  private static final UUID LINEAR = id(602);
  private static final UUID MARKOV = id(603);
  private static final UUID MIA = id(1);
  private static final String CREATOR =
      "\"kind\": \"CLICK\", \"channel\": \"CREATOR\", \"creatorId\": \"" + MIA + "\"";
  private static final String SPARK = "\"kind\": \"VIEW\", \"channel\": \"TIKTOK_SPARK\"";
  private static final String SEARCH = "\"kind\": \"VISIT\", \"channel\": \"ORGANIC_SEARCH\"";

  @TestHTTPResource("/")
  URI service;

  private Browser browser;

  @BeforeEach
  void begin() {
    browser = new Browser(service);
    Fixtures.twoBrands();
  }

  private static void twoSettings() {
    List<ObjectNode> changes = new ArrayList<>();
    changes.add(AttributionDayChanges.setting(ACME, LAST, "Last <touch>", "LAST_TOUCH", true, 1));
    changes.add(AttributionDayChanges.setting(ACME, LINEAR, "Linear", "LINEAR", true, 1));
    changes.add(AttributionDayChanges.run(ACME, id(621), LAST, id(611), 1, "2026-11-20T08:00:00Z"));
    changes.add(
        AttributionDayChanges.run(ACME, id(622), LINEAR, id(612), 1, "2026-11-20T08:00:00Z"));
    changes.add(
        AttributionDayChanges.day(
            ACME,
            LAST,
            id(611),
            "2026-11-05",
            1,
            row(CREATOR, "2", "200.00", "0.00", 4, 3, 2),
            row(SEARCH, "7", "1700.00", "0.00", 9, 6, 7),
            row("", "3", "150.00", "0.00", 0, 0, 0)));
    changes.add(
        AttributionDayChanges.day(
            ACME,
            LINEAR,
            id(612),
            "2026-11-05",
            1,
            row(CREATOR, "4", "800.00", "0.00", 4, 3, 2),
            row(SPARK, "1.5", "350.00", "0.00", 3, 5, 0),
            row(SEARCH, "3.5", "750.00", "0.00", 9, 1, 7),
            row("", "3", "150.00", "0.00", 0, 0, 0)));
    Feeds.page(List.of(CreatorChanges.creator(ACME, MIA, "Mia")));
    Feeds.page(changes);
  }

  @Test
  void whoGainsAndWhoLosesSumsToWhatBothGive() {
    twoSettings();
    String body = body("");
    assertThat(body)
        .contains("<h2 id=\"h-waterfall\">From Last &lt;touch&gt; to Linear</h2>")
        .contains("Last &lt;touch&gt;: 1,900.00; Creator: +600.00; TikTok spark: +350.00;")
        .contains("Organic search: −950.00; Linear: 1,900.00.")
        .contains(
            "<tr><th scope=\"row\">Creator</th><td>2</td><td>4</td><td>+2</td><td>200.00</td>"
                + "<td>800.00</td><td>+600.00</td></tr>")
        .contains("<tr><th scope=\"row\">All of these</th><td>9</td><td>9</td><td>0</td>")
        .contains("<tr><th scope=\"row\">Nothing explains</th><td>3</td><td>3</td><td>0</td>")
        .contains("<tr><th scope=\"row\">All that count</th><td>12</td><td>12</td><td>0</td>")
        .contains("clicks 7 days, views 1 day, visits 7 days, codes 7 days, scans 7 days")
        .contains("20 Nov 2026, 03:00 EST")
        .doesNotContain("different instants");
    assertThat(body("?by=creator&reference=" + LINEAR + "&other=" + LAST))
        .contains("Mia: −600.00")
        .contains("<tr><th scope=\"row\">No creator</th><td>5</td><td>7</td><td>+2</td>");
  }

  @Test
  void whatMakesThemDifferBesidesTheModelIsSaid() {
    twoSettings();
    Feeds.page(
        List.of(
            AttributionDayChanges.setting(ACME, MARKOV, "Markov", "MARKOV", true, 1),
            AttributionDayChanges.run(ACME, id(623), MARKOV, id(613), 1, "2026-11-21T08:00:00Z"),
            AttributionDayChanges.day(
                ACME,
                MARKOV,
                id(613),
                "2026-11-05",
                1,
                row(CREATOR, null, null, null, 4, 3, 2),
                row("", "3", "150.00", "0.00", 0, 0, 0))));
    assertThat(body("?other=" + MARKOV + "&reference=" + LAST))
        .contains("Markov gives credit by all orders of its run together, and none by day")
        .contains("Their runs are as of different instants")
        .contains("They do not count the same conversions: −6 by the second.")
        .contains("<tr><th scope=\"row\">Creator</th><td>2</td><td>–</td><td>–</td>")
        .doesNotContain("h-waterfall");
  }

  @Test
  void withoutTwoSettingsItSaysWhatIsNeeded() {
    assertThat(body("")).contains("No attribution setting is reported");
    Feeds.page(
        List.of(
            AttributionDayChanges.setting(ACME, LAST, "Last", "LAST_TOUCH", true, 1),
            AttributionDayChanges.run(ACME, id(621), LAST, id(611), 1, "2026-11-20T08:00:00Z"),
            AttributionDayChanges.day(ACME, LAST, id(611), "2026-11-05", 1)));
    assertThat(body("")).contains("One attribution setting is reported; a second one is needed.");
    Feeds.page(List.of(AttributionDayChanges.setting(ACME, LAST, "Last", "LAST_TOUCH", false, 2)));
    assertThat(body("")).contains("No attribution setting is reported");
  }

  @Test
  void whatIsNotThereIsRefused() {
    twoSettings();
    for (String query : List.of("?by=hook", "?reference=" + MARKOV, "?from=yesterday")) {
      assertThat(browser.open(PAGE + query, ANALYST).statusCode()).as(query).isEqualTo(400);
    }
  }

  @Test
  void aPersonOfAnotherBrandReadsThatThereIsNothing() {
    assertThat(browser.open(PAGE, "/brands/" + NORDLYS + "/admin").statusCode()).isEqualTo(404);
  }

  @Test
  void thePageFitsItsWidthInReadableTexts() {
    twoSettings();
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
