package io.hookline.attribution.collect.pixel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import io.hookline.kit.test.Json;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calls that a page makes of TikTok's pixel reach both, once each, with the same ids. */
@QuarkusTest
class PixelBesideTikTokTest {

  private static PixelBrowser browser;

  @TestHTTPResource("/")
  String service;

  private Page page;

  @BeforeEach
  void arrive() {
    if (browser == null) {
      browser = PixelBrowser.launch(PixelBrowser.local(service));
    }
    page = browser.arrive();
    browser.shop.policy(
        "script-src 'self' 'unsafe-inline' %s/pixel/".formatted(PixelBrowser.local(service)));
    browser.shop.file("/snippet.js", resource("tiktok-snippet.js"));
  }

  @AfterEach
  void nothingShowsInTheConsole() {
    browser.leave();
    assertThat(browser.complaints()).isEmpty();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private static String resource(String name) {
    try (InputStream file = PixelBesideTikTokTest.class.getResourceAsStream("/pixel/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** TikTok's snippet is pasted before or behind our tag, and its script comes when it comes. */
  @ParameterizedTest
  @CsvSource({
    "before, tiktok-same-object.js",
    "before, tiktok-new-object.js",
    "behind, tiktok-same-object.js",
    "behind, tiktok-new-object.js"
  })
  void bothTellTheSame(String tag, String tiktok) {
    browser.shop.file("/tiktok.js", resource(tiktok));
    browser.shop.file(
        "/page.js",
        """
        ttq.identify({email: 'mia@mail.example'});
        ttq.track('ViewContent', {content_id: '7'});
        ttq.instance('C9ACMESHOP').track('Search', {query: 'serum'});
        ttq.ready(() => window.readies = (window.readies || 0) + 1);""");
    String own = browser.tag("").replace(" async", "");
    String shops = "<script src=/snippet.js></script>";
    browser.shop.head(
        (tag.equals("before") ? own + shops : shops + own) + "<script src=/page.js></script>");
    page.navigate(browser.shop.origin() + "/serum");
    page.waitForFunction("window.tiktok && window.tiktok.length > 2");
    page.evaluate(
        """
        ttq.track('AddToCart', {value: 10});
        ttq.track('Purchase', {value: 10, currency: 'USD'}, {event_id: 'order-1'});
        ttq.page();
        ttq.instance('C9ANOTHER').track('Contact');
        ttq.instance('C9ACMESHOP').track('Subscribe'); 0""");
    browser.sent(6);
    List<List<String>> ours = new ArrayList<>();
    for (JsonNode event : browser.sent()) {
      ours.add(List.of(event.path("event").asText(), event.path("event_id").asText()));
    }
    List<List<String>> theirs = told();
    assertThat(theirs)
        .extracting(event -> event.get(0))
        .containsOnlyOnce("ViewContent", "Search", "AddToCart", "Purchase", "Subscribe", "Contact");
    assertThat(theirs.stream().filter(event -> event.size() > 1 && !event.get(0).equals("Contact")))
        .containsExactlyInAnyOrderElementsOf(
            ours.stream().filter(event -> !event.get(0).equals("Pageview")).toList());
    assertThat(browser.sent().get(1).path("user").path("email").asText()).hasSize(64);
    assertThat(page.evaluate("window.readies")).isEqualTo(1);
  }

  private List<List<String>> told() {
    return Json.parse(
            (String)
                page.evaluate(
                    "JSON.stringify({calls: window.tiktok.map(call => call.filter(Boolean))})"))
        .getList("calls");
  }

  /** A tag manager loads us after everything else. */
  @Test
  void whatIsToldAfterwardsIsTakenWhoeverWasFirst() {
    browser.shop.file("/tiktok.js", resource("tiktok-same-object.js"));
    browser.shop.head("<script src=/snippet.js></script>");
    page.navigate(browser.shop.origin() + "/serum");
    page.waitForFunction("window.tiktok");
    page.evaluate(
        "address => { const s = document.createElement('script'); s.src = address; document.head.append(s) }",
        browser.address());
    browser.sent(1);
    page.evaluate("ttq.track('AddToCart', {value: 10}); 0");
    JsonNode event = browser.sent(2).get(1);
    assertThat(told()).contains(List.of("AddToCart", event.path("event_id").asText()));
  }

  /**
   * What was called before TikTok's script came is known as long as that has not thrown it away.
   */
  @Test
  void consentThatIsHeldForTikTokIsHeldHere() {
    browser.shop.file(
        "/tiktok.js",
        "(function wait() { if (!window.hlq) return setTimeout(wait, 10);"
            + resource("tiktok-same-object.js")
            + "})();");
    browser.shop.file("/page.js", "ttq.holdConsent(); ttq.track('ViewContent');");
    browser.shop.head(
        "<script src=/snippet.js></script><script src=/page.js></script>" + browser.tag(""));
    page.navigate(browser.shop.origin() + "/serum");
    page.waitForFunction("window.tiktok && window.hlq");
    assertThat(browser.sent()).isEmpty();
    page.evaluate("ttq.grantConsent(); 0");
    browser.sent(2);
  }

  /** Our tag stands where TikTok's snippet stood, or before one that somebody left there. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void inItsPlaceEveryCallIsThere(boolean snippet) {
    String own = browser.tag("data-ttq=replace").replace(" async", "");
    browser.shop.head(own + (snippet ? "<script src=/snippet.js></script>" : ""));
    page.navigate(browser.shop.origin() + "/serum");
    browser.sent(1);
    assertThat(
            page.evaluate(
                """
                () => {
                  ttq.debug(); ttq.on('x'); ttq.alias('y'); ttq.group('z'); ttq.instances();
                  ttq.enableCookie();
                  ttq.identify({email: 'mia@mail.example'});
                  ttq.track('AddToCart', {value: 10}, {event_id: 'cart-1'});
                  ttq.instance('C9ACMESHOP').track('Subscribe');
                  ttq.instance('C9ANOTHER').track('Contact');
                  let ready = 0;
                  ttq.ready(() => ready++);
                  return ready;
                }"""))
        .isEqualTo(1);
    browser.sent(3);
    assertThat(browser.names()).containsExactly("Pageview", "AddToCart", "Subscribe");
  }

  @Test
  void theHistoryIsLeftAloneWhereThePageSaysSo() {
    browser.shop.file("/tiktok.js", resource("tiktok-same-object.js"));
    browser.shop.file(
        "/page.js",
        resource("tiktok-snippet.js")
            .replace(
                "load('C9ACMESHOP')",
                "load('C9ACMESHOP', {historyObserver: false, limited_data_use: true})"));
    browser.shop.head("<script src=/page.js></script>" + browser.tag(""));
    page.navigate(browser.shop.origin() + "/serum");
    page.waitForFunction("window.tiktok && window.hlq");
    page.evaluate("history.pushState({}, '', '/cart'); ttq.track('ViewContent'); 0");
    browser.sent(2);
    assertThat(browser.names()).containsExactly("Pageview", "ViewContent");
    assertThat(browser.sent().get(1).path("limited_data_use").asBoolean()).isTrue();
    page.evaluate("ttq.page(); 0");
    assertThat(browser.sent(3).get(2).path("page").path("url").asText()).endsWith("/cart");
  }
}
