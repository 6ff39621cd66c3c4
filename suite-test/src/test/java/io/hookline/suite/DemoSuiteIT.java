package io.hookline.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import io.hookline.local.machine.Ports;
import io.hookline.local.service.Service;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demo agency, in the suite that has been killed while it was loaded. */
@ExtendWith(PackagedSuite.Started.class)
class DemoSuiteIT {

  private final PackagedSuite suite;

  DemoSuiteIT(PackagedSuite suite) {
    this.suite = suite;
  }

  @Test
  void someCreatorsAreWorthTheirFeeAndSomeAreNot() throws Exception {
    List<JsonNode> all = new ArrayList<>(creators("acme-cosmetics"));
    all.addAll(creators("nordlys-coffee"));

    assertThat(all).as("and nobody with whom nothing is agreed yet").hasSize(12);
    for (String verdict : List.of("RENEW", "KEEP", "RESTRUCTURE")) {
      assertThat(all).filteredOn(c -> c.path("verdict").textValue().equals(verdict)).hasSize(4);
    }
  }

  @Test
  void everyFigureIsTheSameEachTime() throws Exception {
    assertThat(revenue("acme-cosmetics")).isEqualByComparingTo("38142.55");
    assertThat(revenue("nordlys-coffee")).isEqualByComparingTo("14880.95");
  }

  @Test
  void oneBrandIsMeasuredAndLearnsAndTheOtherDoesNot() throws Exception {
    String days = "?from=%1$s&to=%2$s".formatted(today().minusDays(91), today());
    JsonNode velocity = content("acme-cosmetics", "learning-velocity" + days);
    assertThat(sum(velocity, "testsConcluded")).isEqualTo(1);
    assertThat(sum(velocity, "learningsAdded")).isEqualTo(6);
    assertThat(sum(velocity, "learningsSuperseded")).isEqualTo(1);
    assertThat(sum(velocity, "learningsReused")).isEqualTo(5);
    assertThat(sum(content("nordlys-coffee", "learning-velocity" + days), "learningsAdded"))
        .isZero();
    assertThat(content("acme-cosmetics", "unclaimed-posts").path("items")).hasSize(1);
    assertThat(content("acme-cosmetics", "uploads").at("/items/0/recorded").intValue())
        .isEqualTo(12);
    assertThat(content("acme-cosmetics", "learnings/outdated-uses").path("items")).hasSize(1);
  }

  @Test
  void theBrandHasItsShareOfAllVoices() throws Exception {
    JsonNode voice = content("acme-cosmetics", "share-of-voice?network=TIKTOK");
    assertThat(voice.path("competitors")).hasSize(3);
    assertThat(voice.at("/shares/views").decimalValue())
        .isBetween(new BigDecimal("0.05"), new BigDecimal("0.95"));
  }

  @Test
  void whatTheNetworkTookBackIsSeen() throws Exception {
    String account =
        content("acme-cosmetics", "accounts?network=TIKTOK").at("/items/0/id").asText();
    JsonNode days = content("acme-cosmetics", "accounts/%s/days".formatted(account)).path("days");
    List<String> flags = new ArrayList<>();
    days.findValues("flags").forEach(day -> day.forEach(flag -> flags.add(flag.textValue())));
    assertThat(flags).containsExactlyInAnyOrder("FOLLOWERS_FELL", "RESTATED");
    assertThat(days).extracting(day -> day.path("netChangeDays").intValue()).contains(2);
  }

  @Test
  void aVideoThatItsAuthorLentMayBeMadeAnAd() throws Exception {
    JsonNode board = reporting("acme-cosmetics", "amplification/candidates?limit=100");
    assertThat(board.path("items"))
        .filteredOn(candidate -> candidate.path("kind").textValue().equals("UGC"))
        .singleElement()
        .satisfies(
            candidate -> {
              assertThat(candidate.path("title").textValue()).isEqualTo("Kim is never going back");
              assertThat(candidate.path("rank").intValue()).isPositive();
              assertThat(candidate.path("rights").textValue()).isEqualTo("GRANTED");
              assertThat(candidate.path("blockers")).isEmpty();
            });
  }

  @Test
  void theReportOpensAfterALogIn() {
    try (Browser browser = Browser.launch()) {
      Page page = browser.page();
      page.navigate(Ports.url(suite.ports().reporting()) + "/reports/acme-cosmetics/creators");
      Browser.logIn(page, "fiona");

      page.waitForURL("**/reports/acme-cosmetics/creators");
      assertThat(page.content()).contains("Mia Wong", "Jordan Reyes").doesNotContain("Ingrid");
      fitsATelephone(page);

      page.navigate(Ports.url(suite.ports().reporting()) + "/reports/acme-cosmetics");
      assertThat(page.content()).contains("Attention", "Over time", "Pillars");
      fitsATelephone(page);
    }
  }

  /**
   * Charts in readable text, no sideways scrolling of the page, and wide tables by keyboard too.
   */
  private static void fitsATelephone(Page page) {
    page.setViewportSize(390, 844);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    assertThat(page.evaluate("document.querySelectorAll('svg text').length")).isNotEqualTo(0);
    assertThat(
            page.evaluate(
                """
                [...document.querySelectorAll('svg text')]
                  .filter(t => parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a < 12)
                  .map(t => t.textContent)"""))
        .isEqualTo(List.of());
    assertThat(
            page.evaluate(
                """
                [...document.querySelectorAll('body *')]
                  .filter(e => e.scrollWidth > e.clientWidth && e.tabIndex < 0
                            && getComputedStyle(e).overflowX == 'auto')
                  .map(e => e.outerHTML)"""))
        .isEqualTo(List.of());
  }

  @Test
  void swaggerUiLogsInWithItsAuthorizeButton() {
    try (Browser browser = Browser.launch()) {
      for (Service service : Service.values()) {
        Page page = browser.page();
        page.navigate(service.url(suite.ports()) + "/q/swagger-ui/");
        page.click("button.authorize");
        Page logIn =
            page.waitForPopup(() -> page.locator(".modal-ux button.authorize").first().click());
        Browser.logIn(logIn, "oscar");

        page.waitForSelector(".modal-ux button:has-text('Logout')");
      }
    }
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  private static int sum(JsonNode velocity, String count) {
    return velocity.findValues(count).stream().mapToInt(JsonNode::intValue).sum();
  }

  private JsonNode content(String brand, String path) throws Exception {
    return read("%s/v1/brands/%s/%s".formatted(Service.CONTENT.url(suite.ports()), brand, path));
  }

  private JsonNode reporting(String brand, String path) throws Exception {
    return read("%s/v1/brands/%s/%s".formatted(Service.REPORTING.url(suite.ports()), brand, path));
  }

  private BigDecimal revenue(String brand) throws Exception {
    return creators(brand).stream()
        .map(c -> new BigDecimal(c.at("/revenue/total/amount").textValue()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private List<JsonNode> creators(String brand) throws Exception {
    String url =
        "%s/v1/brands/%s/creator-rois?limit=100"
            .formatted(Service.REPORTING.url(suite.ports()), brand);
    List<JsonNode> creators = new ArrayList<>();
    read(url).path("items").forEach(creators::add);
    return creators;
  }

  private JsonNode read(String url) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token()));
  }

  private String token() throws Exception {
    return send(HttpRequest.newBuilder(URI.create(suite.ports().issuer() + "/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "grant_type=client_credentials&client_id=hookline-demo&client_secret="
                        + suite.guide().demoSecret())))
        .path("access_token")
        .textValue();
  }

  private static JsonNode send(HttpRequest.Builder request) throws Exception {
    return new ObjectMapper()
        .readTree(HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).body());
  }
}
