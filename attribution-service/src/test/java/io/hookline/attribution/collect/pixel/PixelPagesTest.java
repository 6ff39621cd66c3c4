package io.hookline.attribution.collect.pixel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which views of pages the pixel tells, and what of the visitor, in a real browser. */
@QuarkusTest
class PixelPagesTest {

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

  @Test
  void aPageIsSeenOnceWhoeverSaysSo() {
    browser.shop.head(browser.tag("") + browser.tag("") + "<script src=/page.js></script>");
    browser.shop.file(
        "/page.js", "hlq = window.hlq || []; hlq.push(['page']); hlq.push(['track', 'PageView']);");
    open("/serum?utm_source=tiktok&utm_campaign=Black%20Friday&email=mia@mail.example&size=30");
    page.evaluate("hlq.page()");
    JsonNode event = browser.sent(1).get(0);
    assertThat(event.path("event").asText()).isEqualTo("Pageview");
    assertThat(event.path("page").path("url").asText())
        .isEqualTo(browser.shop.origin() + "/serum?utm_source=tiktok&utm_campaign=Black%20Friday");
    assertThat(event.path("campaign").path("utm_campaign").asText()).isEqualTo("Black Friday");
    assertThat(event.path("user").path("ttp").asText()).matches("[a-z0-9]{27}");
    page.waitForCondition(() -> browser.stored("event = 'Pageview'") == 1);
  }

  /** What routers, filters and tracking parameters do to addresses, and how many pages that is. */
  @Test
  void pagesOfAnApplicationAreSeenOnceEach() {
    steps(2, "another page", "history.pushState({}, '', '/cart')");
    steps(3, "back", "history.pushState({}, '', '/cart'); setTimeout(() => history.back(), 20)");
    steps(1, "the same page, for its state", "history.pushState({}, '', location.href)");
    steps(
        2,
        "Vue replaces the state of the page that it leaves",
        "history.replaceState({y: 1}, ''); history.pushState({}, '', '/cart')");
    steps(
        2,
        "two at once are one",
        "history.pushState({}, '', '/x'); history.replaceState({}, '', '/login')");
    steps(2, "a redirect", "history.replaceState({}, '', '/login')");
    steps(1, "a filter", "history.replaceState({}, '', '/serum?sort=price')");
    steps(2, "a filter that can be undone", "history.pushState({}, '', '/serum?sort=price')");
    steps(1, "parameters are tidied away", "history.replaceState({}, '', '/serum')");
    steps(1, "parameters are pushed away", "history.pushState({}, '', '/serum')");
    steps(1, "a place on the page", "location.hash = 'reviews'");
    steps(2, "a router in the hash", "location.hash = '#/cart'");
    steps(2, "an address object", "history.pushState({}, '', new URL('/cart', location))");
  }

  private void steps(int views, String what, String steps) {
    open("/serum?utm_source=tiktok&ttclid=E.C.P.abc");
    page.evaluate("() => { " + steps + " }");
    assertThat(browser.names()).as(what).hasSize(views).containsOnly("Pageview");
    open("/away");
    browser.forget();
  }

  @Test
  void theNextPageOfAnApplicationCameFromTheOneBefore() {
    open("/serum");
    page.evaluate("() => history.pushState({}, '', '/cart')");
    assertThat(browser.sent(2).get(1).path("page").path("referrer").asText())
        .isEqualTo(browser.shop.origin() + "/serum");
  }

  @Test
  void aPageMaySayItselfWhatIsSeen() {
    browser.shop.head(browser.tag("data-page=manual"));
    open("/serum");
    page.evaluate("() => history.pushState({}, '', '/cart')");
    assertThat(browser.sent()).isEmpty();
    page.evaluate("hlq.page()");
    assertThat(browser.sent(1).get(0).path("page").path("url").asText()).endsWith("/cart");
  }

  @Test
  void aPageFromTheCacheIsSeenAgain() {
    open("/serum");
    browser.sent(1);
    page.evaluate("() => dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))");
    assertThat(browser.sent(2))
        .extracting(event -> event.path("event_id").asText())
        .doesNotHaveDuplicates();
  }

  @Test
  void aPageThatIsLoadedAheadIsSeenWhenSomebodyLooks() {
    page =
        browser.visit(
            "Object.defineProperty(document, 'prerendering', {value: true, writable: true, configurable: true})");
    open("/serum");
    page.evaluate("hlq.track('ViewContent')");
    assertThat(browser.sent()).isEmpty();
    page.evaluate(
        "() => { document.prerendering = false; document.dispatchEvent(new Event('prerenderingchange')) }");
    browser.sent(2);
    assertThat(browser.names()).containsExactlyInAnyOrder("Pageview", "ViewContent");
  }

  @Test
  void aFrameIsNoPageOfItsOwn() {
    browser.shop.file("/serum", "<iframe src=/reviews></iframe>");
    open("/serum");
    assertThat(browser.sent(1).get(0).path("page").path("url").asText()).endsWith("/serum");
  }

  @Test
  void aTagManagerMayDropTheAttributes() {
    browser.shop.head("<script src=/gtm.js></script>");
    String address = browser.address();
    browser.shop.file(
        "/gtm.js",
        "for (let i = 0; i < 2; i++) { const s = document.createElement('script'); s.src = '%s';"
                .formatted(address)
            + " document.head.append(s) }");
    browser.shop.head("<script src=/tt.js></script><script src=/gtm.js></script>");
    browser.shop.file("/tt.js", "trustedTypes.createPolicy('default', {createScriptURL: u => u})");
    open("/serum");
    assertThat(browser.sent(1).get(0).path("event").asText()).isEqualTo("Pageview");
  }

  @Test
  void aVisitorIsTheSameOnEveryPageAndTikToksOwnWordIsTakenOver() {
    open("/serum");
    String first = browser.sent(1).get(0).path("user").path("ttp").asText();
    open("/cart");
    JsonNode second = browser.sent(2).get(1);
    assertThat(second.path("user").path("ttp").asText()).isEqualTo(first);
    assertThat(second.path("user").has("visitor")).isFalse();
    cookie("_ttp", "2XyTikTokOwnWord123456789ab");
    open("/checkout");
    JsonNode third = browser.sent(3).get(2).path("user");
    assertThat(third.path("ttp").asText()).isEqualTo("2XyTikTokOwnWord123456789ab");
    assertThat(third.path("visitor").asText()).isEqualTo(first);
  }

  @Test
  void whoComesWithTikToksWordIsKnownByIt() {
    cookie("_ttp", "2XyTikTokOwnWord123456789ab");
    open("/serum");
    JsonNode user = browser.sent(1).get(0).path("user");
    assertThat(user.path("ttp").asText()).isEqualTo("2XyTikTokOwnWord123456789ab");
    assertThat(user.has("visitor")).isFalse();
  }

  private void cookie(String name, String value) {
    browser.visitor().addCookies(List.of(new Cookie(name, value).setUrl(browser.shop.origin())));
  }

  @Test
  void aClickIdIsOfThePageThenOfTheOwnPageBeforeThenKept() {
    cookie("ttclid", "E.C.P.kept");
    open("/a");
    assertThat(last(1, "ttclid")).isEqualTo("E.C.P.kept");
    open("/b?ttclid=E.C.P.page&hlclid=0199c0de-0000-7000-8000-000000000001");
    assertThat(last(2, "ttclid")).isEqualTo("E.C.P.page");
    open("/c?ttclid=__CLICKID__");
    assertThat(last(3, "ttclid")).isEqualTo("E.C.P.page");
    assertThat(last(3, "hlclid")).isEqualTo("0199c0de-0000-7000-8000-000000000001");
    assertThat(browser.visitor().cookies())
        .filteredOn(kept -> kept.name.equals("ttclid"))
        .singleElement()
        .satisfies(
            kept ->
                assertThat(kept.expires - System.currentTimeMillis() / 1000.0)
                    .isBetween(29.9 * 86400, 30 * 86400.0));
    browser.shop.head("");
    open("/landing?ttclid=E.C.P.before");
    browser.shop.head(browser.tag(""));
    page.click("a");
    assertThat(last(4, "ttclid")).isEqualTo("E.C.P.before");
  }

  private String last(int events, String field) {
    return browser.sent(events).get(events - 1).path("user").path(field).asText();
  }

  /** Each way in which a browser keeps nothing, or says so with an exception. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "set() {}, get() { return '' }|{getItem: k => sessionStorage[k] ?? null, setItem(k, v) { sessionStorage[k] = v }, removeItem(k) { delete sessionStorage[k] }}|true",
        "set() {}, get() { return '' }|null|false",
        "set() { throw new DOMException('', 'SecurityError') }, get() { throw new DOMException('', 'SecurityError') }|throw|false"
      })
  void itWorksWithoutCookies(String cookies, String storage, boolean same) {
    page =
        browser.visit(
            "Object.defineProperty(Document.prototype, 'cookie', {%s})".formatted(cookies),
            "Object.defineProperty(window, 'localStorage', {get() { %s }})"
                .formatted(
                    storage.equals("throw")
                        ? "throw new DOMException('', 'SecurityError')"
                        : "return " + storage));
    open("/serum");
    page.evaluate("hlq.track('ViewContent')");
    String first = last(2, "ttp");
    assertThat(first)
        .matches("[a-z0-9]{27}")
        .isEqualTo(browser.sent().get(0).path("user").path("ttp").asText());
    open("/cart");
    assertThat(last(3, "ttp").equals(first)).isEqualTo(same);
  }
}
