package io.hookline.reporting.report.journey;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.NORDLYS;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.hookline.kit.test.Feeds;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.JourneyChange;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages of lags and paths show. */
@QuarkusTest
@QuarkusTestResource(PagesIdentity.class)
class JourneyPageTest {

  private static final String PAGES = "/reports/" + ACME;
  private static final String ANALYST = "/brands/" + ACME + "/analyst";

  @TestHTTPResource("/")
  URI service;

  private Browser browser;

  @BeforeEach
  void begin() {
    browser = new Browser(service);
    Fixtures.twoBrands();
  }

  @Test
  void howLongOrdersTookIsShownWithWhatCannotBeSeen() {
    Feeds.apply(JourneyChange.of(id(701)).campaign("spring <glow>", 3).event());
    assertThat(body("/lag"))
        .contains("11 orders by the setting Week")
        .contains(
            "Half of the orders were placed within 5.5 h of the first touch, nine in ten within"
                + " 2.3 days; since the last touch it is 25 min and 2.3 days.")
        .contains("The longest window of this setting is 7 days: no longer time can be seen")
        .contains("1 order is explained by a promo code or an answer alone")
        .contains("Within a day<svg", "<td>4</td><td>50.0 %</td><td>50.0 %</td>")
        .contains("Day 3<svg", "<td>3</td><td>37.5 %</td><td>87.5 %</td>")
        .contains("Exactly 7 days<svg", "<td>1</td><td>12.5 %</td><td>100.0 %</td>")
        .contains("<th scope=\"row\">TikTok spark</th><td>8</td><td>40.0 %</td><td>120.50</td>")
        .contains("<td>5.5 h</td><td>4 days</td><td>2</td>")
        .contains("<th scope=\"row\">Only a code or an answer</th><td>1</td>")
        .contains("spring &lt;glow&gt;")
        .contains("21 or more<svg", "<td>6</td><td>66.7 %</td><td>90.50</td>");
  }

  @Test
  void pathsRolesAndWhatCameNextAreShown() {
    Feeds.apply(JourneyChange.of(id(701)).event());
    assertThat(body("/paths"))
        .contains(
            "<th scope=\"row\">TikTok spark</th><td>7</td><td>5</td><td>2</td><td>1</td><td>1</td>"
                + "<td>5</td><td>2.50</td><td>61.50</td>")
        .contains(
            "TikTok spark › None<svg", "<td>5</td><td>45.5 %</td><td>70.00</td><td>3 days</td>")
        .contains("3 other paths<svg", "No touch that counts<svg")
        .contains("<th scope=\"row\">TOFU › MOFU</th><td>6</td><td>75.0 %</td>")
        .contains("<th scope=\"row\">TOFU › order</th><td>2</td>", "<td>12 s</td>");
  }

  @Test
  void theNewestRunOfASettingHoldsInWhateverOrderItIsTold() {
    Feeds.apply(
        JourneyChange.of(id(701)).conversions(12).version(1).event(),
        JourneyChange.of(id(701)).conversions(11).version(0).event(),
        JourneyChange.of(id(702))
            .name("Month")
            .conversions(40)
            .completed("2026-11-02T12:00:00Z")
            .event());
    assertThat(body("/lag"))
        .as("the setting that was told of last")
        .contains("40 orders by the setting Month", ">Week</option>");
    assertThat(body("/lag?setting=" + id(701))).contains("12 orders by the setting Week");
    assertThat(body("/paths?setting=" + id(701))).contains("12 orders by the setting Week");
    assertThat(body("/paths?setting=" + id(709))).contains("40 orders by the setting Month");
  }

  @Test
  void campaignsAreCalledByTheirNames() {
    Feeds.apply(
        CreatorChanges.campaign(ACME, id(61), "Spring glow", 0),
        JourneyChange.of(id(701)).campaign(id(61).toString(), 3).event());
    assertThat(body("/lag"))
        .contains("<th scope=\"row\">Spring glow</th>")
        .doesNotContain(id(61).toString());
  }

  @Test
  void withoutAnythingItSaysSo() {
    for (String page : List.of("/lag", "/paths")) {
      assertThat(body(page)).contains("Nothing is told yet").doesNotContain("<table");
      HttpResponse<String> wrong = browser.open(PAGES + page + "?setting=mine", ANALYST);
      assertThat(wrong.statusCode()).isEqualTo(400);
      assertThat(wrong.body()).contains("Choose one of the settings.");
      assertThat(
              new Browser(service).open(PAGES + page, "/brands/" + NORDLYS + "/admin").statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void thePagesFitTheirWidthInReadableTexts() {
    Feeds.apply(
        JourneyChange.of(id(701)).campaign("spring_glow", 3).event(),
        JourneyChange.of(id(702)).name("Month").event());
    for (String address : List.of("/lag", "/paths")) {
      String body = body(address);
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
  }

  private String body(String page) {
    HttpResponse<String> answer = browser.open(PAGES + page, ANALYST);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().replace('\u00a0', ' ');
  }
}
