package io.hookline.reporting.report.traffic;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.NORDLYS;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.options.ColorScheme;
import io.hookline.kit.test.Feeds;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.TrafficChanges;
import io.hookline.reporting.report.page.Browser;
import io.hookline.reporting.report.page.Chromium;
import io.hookline.reporting.report.page.Looks;
import io.hookline.reporting.report.page.PagesIdentity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page of channels and traffic shows. */
@QuarkusTest
@QuarkusTestResource(PagesIdentity.class)
class TrafficPageTest {

  private static final String PAGE = "/reports/" + ACME + "/traffic";
  private static final String ANALYST = "/brands/" + ACME + "/analyst";
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final LocalDate SPIKE = LocalDate.parse("2026-11-05");

  @TestHTTPResource("/")
  URI service;

  private Browser browser;

  @BeforeEach
  void tenWeeks() {
    browser = new Browser(service);
    Fixtures.twoBrands();
    List<ObjectNode> content = new ArrayList<>();
    List<ObjectNode> traffic = new ArrayList<>();
    content.add(ContentChanges.account(ACME, id(81), "TIKTOK", "acmecosmetics"));
    int number = 1_000;
    for (LocalDate day = TODAY.minusDays(70); day.isBefore(TODAY); day = day.plusDays(1)) {
      int many = day.equals(SPIKE) ? 1_500 : 0;
      content.add(
          ContentChanges.accountDay(
              ACME,
              id(number++),
              id(81),
              day.toString(),
              "API",
              day.plusDays(1) + "T12:00:00Z",
              "{\"profileViews\": " + (300 + many + day.getDayOfMonth()) + "}"));
      traffic.add(
          TrafficChanges.webTraffic(
              ACME,
              id(number++),
              day.toString(),
              0,
              "\"directSessions\": " + (200 + many + day.getDayOfMonth())));
      traffic.add(AttributionChanges.clicks(ACME, id(31), id(1), day.toString(), 20, 1));
    }
    traffic.add(AttributionChanges.conversion(ACME, id(71), SPIKE + "T12:00:00Z", "80.00", "USD"));
    traffic.add(TrafficChanges.cameBy(ACME, id(71), id(501), 0));
    traffic.add(TrafficChanges.channel(ACME, id(501), "TIKTOK_SPARK", "SPARK", 1));
    traffic.add(
        TrafficChanges.visits(
            ACME, id(511), SPIKE.toString(), "<tiktok>", "shop.example/<serum>", 40, 1));
    traffic.add(TrafficChanges.visitsCameBy(ACME, id(511), SPIKE.toString(), id(501)));
    Feeds.page(content);
    Feeds.page(traffic);
  }

  @Test
  void spikesChannelsAndPagesAreShown() {
    String body = body("");
    assertThat(body)
        .contains("<h1>acme-cosmetics Ltd: channels and traffic</h1>")
        .contains("<th scope=\"row\">5 Nov 2026</th><td>1,805</td>")
        .contains("Direct sessions 1,705, usually")
        .contains("Tag every organic link; ask at the checkout.")
        .contains("<th scope=\"row\">TikTok spark</th><td>40</td>")
        .contains("shop.example/&lt;serum&gt;", "<tfoot><tr><th scope=\"row\">Total</th>")
        .contains("aria-label=\"Table: Direct sessions over time\"");
  }

  @Test
  void aPeriodOfWhichNothingIsKnownSaysSo() {
    assertThat(body("?from=2024-01-01&to=2024-01-31"))
        .contains("Of too few days are profile views known")
        .contains("Nothing is known of these days.");
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
