package io.hookline.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import io.hookline.local.SuiteFixture;
import io.hookline.local.guide.Guide;
import io.hookline.local.machine.Ports;
import io.hookline.local.service.Service;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged suite with its demo, after a kill of every service in the middle of the load and a
 * restart: what is seen here has survived both.
 */
class DemoSuiteIT {

  private static final Pattern LAST_QUARTER = Pattern.compile("demo agency +(7[5-9]|8.) %");

  @TempDir static Path folder;

  private static SuiteFixture suite;
  private static Guide guide;

  @BeforeAll
  static void startThreeTimes() throws Exception {
    try (SuiteFixture first = SuiteFixture.packaged(folder, true)) {
      CompletableFuture<Void> killer = CompletableFuture.runAsync(() -> killWhileLoading(first));
      first.start();
      killer.get();
      assertThat(first.said()).contains("another ./run goes on from here");
    }
    try (SuiteFixture second = SuiteFixture.packaged(folder, true)) {
      second.start();
      assertThat(second.said()).contains("demo agency            ready");
    }
    suite = SuiteFixture.packaged(folder, true);
    guide = suite.start();
    assertThat(suite.said()).as("The second start has left archives").doesNotContain("slower");
  }

  @AfterAll
  static void stop() {
    suite.close();
  }

  /** In the last quarter orders arrive, credits are computed and feeds are read, all at once. */
  private static void killWhileLoading(SuiteFixture running) {
    await().atMost(Duration.ofMinutes(3)).until(() -> LAST_QUARTER.matcher(running.said()).find());
    running.killServices();
  }

  @Test
  void aCompleteDemoIsNotLoadedAgain() {
    assertThat(suite.said()).doesNotContain("demo agency");
  }

  @Test
  void someCreatorsAreWorthTheirFeeAndSomeAreNot() throws Exception {
    List<JsonNode> all = new ArrayList<>(creators("acme-cosmetics"));
    all.addAll(creators("nordlys-coffee"));

    assertThat(all).hasSize(12);
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
  void theReportOpensAfterALogIn() {
    try (Browser browser = Browser.launch()) {
      Page page = browser.page();
      page.navigate(Ports.url(suite.ports().reporting()) + "/reports/acme-cosmetics/creators");
      Browser.logIn(page, "anna");

      page.waitForURL("**/reports/acme-cosmetics/creators");
      assertThat(page.content()).contains("Mia Wong", "Jordan Reyes").doesNotContain("Ingrid");
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
    for (Service service : Service.values()) {
      try (Browser browser = Browser.launch()) {
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

  private static BigDecimal revenue(String brand) throws Exception {
    return creators(brand).stream()
        .map(c -> new BigDecimal(c.at("/revenue/total/amount").textValue()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<JsonNode> creators(String brand) throws Exception {
    String url =
        "%s/v1/brands/%s/creator-rois?limit=100"
            .formatted(Service.REPORTING.url(suite.ports()), brand);
    JsonNode items =
        send(HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token()))
            .path("items");
    List<JsonNode> creators = new ArrayList<>();
    items.forEach(creators::add);
    return creators;
  }

  private static String token() throws Exception {
    return send(HttpRequest.newBuilder(URI.create(suite.ports().issuer() + "/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "grant_type=client_credentials&client_id=hookline-demo&client_secret="
                        + guide.demoSecret())))
        .path("access_token")
        .textValue();
  }

  private static JsonNode send(HttpRequest.Builder request) throws Exception {
    return new ObjectMapper()
        .readTree(HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).body());
  }
}
