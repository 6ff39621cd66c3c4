package io.hookline.attribution.collect.pixel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import io.hookline.attribution.collect.shopper.ShopperKeys;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaves a page, when, and how it arrives, in a real browser. */
@QuarkusTest
class PixelEventsTest {

  private static final String PURCHASE =
      "hlq.track('Purchase', {value: 49.9, currency: 'USD', order_id: 'A-1'}, {event_id: 'order-A-1'})";

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

  private void open(String path) {
    page.navigate(browser.shop.origin() + path);
  }

  private void awaitStored(int events) {
    page.waitForCondition(() -> browser.stored("true") >= events);
    assertThat(browser.stored("true")).isEqualTo(events);
  }

  /** The hash is the one that the service itself would make: a shopper is one person by either. */
  @Test
  void addressesLeaveAsTheHashesThatTheServiceWouldMake() {
    hashesAreTheSame(
        "email",
        ShopperKeys::email,
        " ALICE_abc@gmail.com ",
        "<mia@mail.example>",
        "mailto:Mia.O’Neil@mail.example",
        "ｍｉａ@mail.example",
        "mia\u200B@mail.example,",
        "\"mia@mail.example\"",
        "müller@bücher.example",
        "848A771458438fc2ec420560d769fb9b9b86851ee338ec56517baabd79d3bb4f");
  }

  @Test
  void numbersLeaveAsTheHashesThatTheServiceWouldMake() {
    hashesAreTheSame(
        "phone",
        ShopperKeys::phone,
        "(+1)2133734253",
        "+49 (0)151 12345001",
        "0049 151 12345001",
        "+1 (415) 555-0103 ext. 22",
        "+٩٦٦٥٠١٢٣٤٥٠٤",
        "＋４９ １５１ １２３４５００１",
        "+91 ९८१२३ ४५६७८",
        "tel:+49-151-12345001",
        "+39 06 698 1234");
  }

  private void hashesAreTheSame(
      String field, Function<String, Optional<String>> key, String... written) {
    open("/");
    page.evaluate(
        "([field, all]) => all.forEach(one => hlq.track('Contact', {[field]: one}))",
        List.of(field, List.of(written)));
    List<JsonNode> events = browser.sent(1 + written.length);
    for (int i = 0; i < written.length; i++) {
      assertThat(field + ":" + events.get(i + 1).path("user").path(field).asText())
          .as(written[i])
          .isEqualTo(key.apply(written[i]).orElseThrow());
    }
  }

  @Test
  void aNumberWithoutItsCountryIsOfTheSourcesCountry() {
    open("/");
    page.evaluate("hlq.identify({phone_number: '0151 / 123 45 001'}), hlq.track('Contact')");
    assertThat("phone:" + browser.sent(2).get(1).path("user").path("phone").asText())
        .isEqualTo(ShopperKeys.phone("+4915112345001").orElseThrow());
  }

  /** Wherever a shop puts it: beside the order, in a text, in an address. */
  @Test
  void nothingThatNamesAPersonLeavesAsItIs() {
    open("/konto/mia@mail.example?email=mia%40mail.example&utm_content=mia@mail.example");
    page.evaluate(
        """
        hlq.track('CompletePayment', {value: '49.90', currency: 'USD', email: 'mia@mail.example',
          phone_number: '+49 151 12345001', description: 'for mia@mail.example',
          contents: [{content_id: 7, content_name: 'gift for Mia <mia@mail.example>'}]});
        hlq.identify({email: ['mia@mail.example', 'mia@work.example'], external_id: 4711,
          first_name: 'Mia', phone_number: '12', zip_code: '10115'});
        hlq.track('Contact')
        """);
    List<JsonNode> events = browser.sent(3);
    assertThat(browser.bodies())
        .noneMatch(body -> body.contains("mail.example") || body.contains("12345001"))
        .noneMatch(
            body -> body.contains("4711") || body.contains("Mia\"") || body.contains("10115"));
    assertThat(events.get(1).path("user").path("email").asText()).matches("[0-9a-f]{64}");
    assertThat(events.get(1).path("user").path("phone").asText()).matches("[0-9a-f]{64}");
    assertThat(
            events.get(1).path("properties").path("contents").get(0).path("content_name").asText())
        .isEqualTo("gift for Mia <[e-mail]>");
    assertThat(events.get(2).path("user").path("email")).hasSize(2);
    assertThat(events.get(2).path("user").has("phone")).isFalse();
    awaitStored(3);
  }

  @Test
  void nothingLeavesOrIsKeptBeforeConsent() {
    browser.shop.head(browser.tag("data-consent=hold"));
    open("/serum?ttclid=E.C.P.abc");
    page.evaluate(PURCHASE);
    assertThat(browser.sent()).isEmpty();
    assertThat(browser.visitor().cookies()).isEmpty();
    assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    page.evaluate("hlq.grantConsent()");
    assertThat(browser.sent(2).get(1).path("user").path("ttclid").asText()).isEqualTo("E.C.P.abc");
    assertThat(browser.visitor().cookies()).isNotEmpty();
    page.evaluate("hlq.revokeConsent(), hlq.track('ViewContent')");
    open("/cart");
    browser.sent(2);
    assertThat(browser.visitor().cookies()).isEmpty();
    awaitStored(2);
  }

  @Test
  void whoRefusesAndThenAgreesIsSeenFromThenOn() {
    browser.shop.head("<script src=/page.js></script>" + browser.tag(""));
    browser.shop.file("/page.js", "hlq = window.hlq || []; hlq.push(['revokeConsent'])");
    open("/serum");
    page.evaluate("hlq.track('ViewContent')");
    assertThat(browser.sent()).isEmpty();
    page.evaluate("hlq.grantConsent(), hlq.track('AddToCart')");
    browser.sent(2);
    assertThat(browser.names()).containsExactly("Pageview", "AddToCart");
  }

  @Test
  void withoutCookiesNothingIsKept() {
    open("/serum");
    browser.sent(1);
    page.evaluate("hlq.disableCookie()");
    assertThat(browser.visitor().cookies()).isEmpty();
    page.evaluate("hlq.track('ViewContent')");
    browser.sent(2);
    assertThat(browser.visitor().cookies()).isEmpty();
    page.evaluate("hlq.enableCookie()");
    assertThat(browser.visitor().cookies()).isNotEmpty();
  }

  @Test
  void whatIsToldAsThePageGoesAwayArrives() {
    open("/checkout");
    browser.sent(1);
    page.evaluate("() => { %s; location.href = '/thanks' }".formatted(PURCHASE));
    awaitStored(3);
    page.evaluate("hlq.track('Contact'); 0");
    page.close();
    page = browser.another();
    awaitStored(4);
    assertThat(browser.stored("event = 'Purchase' and value = 49.9 and order_id = 'A-1'")).isOne();
  }

  @Test
  void anOldBrowserSendsBeacons() {
    page = browser.visit("delete window.fetch");
    open("/");
    page.evaluate(PURCHASE);
    awaitStored(2);
  }

  @Test
  void whatDidNotArriveComesFromTheNextPageOnce() {
    page.route(
        "**/events",
        route ->
            route.fulfill(
                new FulfillOptions()
                    .setHeaders(Map.of("Access-Control-Allow-Origin", browser.shop.origin()))));
    open("/checkout");
    browser.sent(1);
    page.unroute("**/events");
    page.evaluate(
        "() => { window.fetch = () => Promise.reject(new TypeError('no network')); %s }"
            .formatted(PURCHASE));
    page.waitForTimeout(100);
    assertThat(browser.stored("true")).isZero();
    open("/thanks");
    awaitStored(2);
    assertThat(browser.stored("event = 'Purchase' and event_id = 'order-A-1'")).isOne();
    open("/");
    awaitStored(3);
  }

  @Test
  void manyAndLargeEventsComeInParts() {
    open("/");
    page.evaluate(
        """
        () => {
          const name = 'Ein sehr langer Name '.repeat(20);
          for (let i = 0; i < 120; i++) hlq.track('ViewContent', {contents: [{content_name: name}]});
          const own = {}; own.own = own;
          hlq.track('Search', own);
          hlq.track('Purchase', {value: 10n});
        }""");
    awaitStored(123);
    assertThat(browser.bodies()).allMatch(body -> body.length() < 64 * 1024);
  }

  /** Prototype.js gives lists a toJSON that writes them as texts. */
  @Test
  void listsStayListsBesideOldLibraries() {
    open("/");
    browser.sent(1);
    page.evaluate(
        """
        () => {
          Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']' };
          hlq.track('ViewContent', {content_ids: ['a', 'b']});
        }""");
    assertThat(browser.sent(2).get(1).path("properties").path("content_ids")).hasSize(2);
    assertThat(page.evaluate("typeof Array.prototype.toJSON")).isEqualTo("function");
  }

  @Test
  void pagesOfAnotherOriginAreRefused() {
    page.navigate(browser.shop.otherOrigin() + "/serum");
    browser.sent(1);
    // The browser complains once it has the answer.
    page.waitForCondition(() -> !browser.complaints().isEmpty());
    assertThat(browser.stored("true")).isZero();
    assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("403"));
    browser.complaints().clear();
  }
}
