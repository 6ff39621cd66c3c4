package io.hookline.reporting.report.session;

import static io.hookline.reporting.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Owner;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.report.page.Browser;
import io.hookline.reporting.report.page.PagesIdentity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PagesIdentity.class)
class SessionTest {

  private static final String PAGE = "/reports/" + ACME + "/creators";
  private static final String LOG_OUT = "/reports/log-out";
  private static final String ANALYST = "/brands/" + ACME + "/analyst";
  private static final String FINANCE = "/brands/" + ACME + "/finance";

  @TestHTTPResource("/")
  URI service;

  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(service);
    Fixtures.oneOfEach();
  }

  @Test
  void theCookieIsAKeyAndTheTokensAreSealedWithIt() throws SQLException {
    browser.open(PAGE, ANALYST, FINANCE);
    HttpCookie cookie = session(browser);
    assertThat(cookie.getValue()).matches("[A-Za-z0-9_-]{43}");
    assertThat(cookie.isHttpOnly()).isTrue();
    try (Connection owner = Owner.connect();
        ResultSet rows =
            owner.createStatement().executeQuery("select id, tokens from person_session")) {
      assertThat(rows.next()).isTrue();
      SessionKey key = SessionKey.of(cookie.getValue()).orElseThrow();
      assertThat(rows.getBytes(1)).isEqualTo(key.id());
      assertThat(new String(rows.getBytes(2), StandardCharsets.ISO_8859_1)).doesNotContain("eyJ");
      assertThat(new String(key.open(rows.getBytes(2)).orElseThrow(), StandardCharsets.UTF_8))
          .contains("\"access\":\"eyJ");
      assertThat(SessionKey.fresh().open(rows.getBytes(2))).isEmpty();
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void afterTheLogOutTheOldCookieOpensNothing() {
    browser.open(PAGE, ANALYST, FINANCE);
    String kept = session(browser).getValue();
    Browser thief = with(kept);
    assertThat(thief.once(PAGE).body()).contains("Mia Wong");
    HttpResponse<String> farewell = browser.press(LOG_OUT, "Sec-Fetch-Site", "same-origin");
    assertThat(farewell.uri().getPath()).isEqualTo("/reports/logged-out");
    assertThat(farewell.body()).contains("You are logged out");
    assertThat(browser.once(PAGE).statusCode()).isEqualTo(302);
    assertThat(thief.once(PAGE).statusCode()).isEqualTo(302);
  }

  @Test
  void anotherBrowsersSessionGoesOn() {
    browser.open(PAGE, ANALYST, FINANCE);
    Browser other = new Browser(service);
    other.open(PAGE, ANALYST, FINANCE);
    other.press(LOG_OUT);
    assertThat(browser.once(PAGE).statusCode()).isEqualTo(200);
  }

  @Test
  void aLinkLogsNobodyOut() {
    browser.open(PAGE, ANALYST, FINANCE);
    HttpResponse<String> refused = browser.once(LOG_OUT);
    assertThat(refused.statusCode()).isEqualTo(405);
    assertThat(refused.headers().firstValue("Allow")).contains("POST");
    assertThat(browser.once(PAGE).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Origin, https://elsewhere.example",
    "Origin, nonsense"
  })
  void anotherSitesFormLogsNobodyOut(String header, String value) {
    browser.open(PAGE, ANALYST, FINANCE);
    assertThat(browser.press(LOG_OUT, header, value).statusCode()).isEqualTo(403);
    assertThat(browser.once(PAGE).statusCode()).isEqualTo(200);
  }

  @Test
  void anOldBrowsersOwnFormLogsOut() {
    browser.open(PAGE, ANALYST, FINANCE);
    String origin = "http://" + service.getAuthority();
    assertThat(browser.press(LOG_OUT, "Origin", origin).uri().getPath())
        .isEqualTo("/reports/logged-out");
  }

  @Test
  void whoIsLoggedOutAlreadyIsToldSo() {
    assertThat(browser.press(LOG_OUT).body()).contains("You are logged out");
  }

  @Test
  void everyPageThatPeopleReadHasTheButton() {
    String button = "<form class=\"log-out\" method=\"post\" action=\"/reports/log-out\">";
    assertThat(browser.open(PAGE, ANALYST, FINANCE).body()).contains(button);
    assertThat(browser.open("/reports").body()).contains(button);
    assertThat(browser.open("/reports/nowhere/creators").body()).contains(button);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "garbage",
        "eyJhbGciOiJBMjU2R0NNS1ciLCJlbmMiOiJBMjU2R0NNIn0.old.release.of.hookline",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "%00",
        "a|b|c"
      })
  void aCookieThatOpensNothingLeadsToTheLogIn(String cookie) {
    HttpResponse<String> page = with(cookie).open(PAGE + "?to=2026-11-21", ANALYST, FINANCE);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Everything until 21 Nov 2026");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "", "1", "99999999999"})
  void aPieceOfASessionDoesNotShutAPersonOut(String number) {
    HttpCookie piece = new HttpCookie("q_session_pages_chunk_" + number, "x");
    piece.setPath("/");
    piece.setVersion(0);
    browser.cookies().getCookieStore().add(service, piece);
    assertThat(browser.open(PAGE, ANALYST, FINANCE).body()).contains("Mia Wong");
    assertThat(browser.once(PAGE).statusCode()).isEqualTo(200);
  }

  /** As when a browser opens all tabs of the day before. */
  @Test
  void whoOpensManyPagesBeforeLoggingInIsNotShutOut() {
    for (int i = 0; i < 40; i++) {
      assertThat(browser.once(PAGE).statusCode()).isEqualTo(302);
    }
    assertThat(browser.cookies().getCookieStore().getCookies())
        .hasSizeLessThanOrEqualTo(CookiesOfPages.MOST_LOG_INS + 1);
    assertThat(browser.open(PAGE, ANALYST, FINANCE).body()).contains("Mia Wong");
  }

  /** As when a browser opens all tabs of the day before. */
  @Test
  void ofManyLogInsAtATimeTheOldestComesToItsEnd() {
    HttpResponse<String> form = browser.begin(PAGE);
    for (int i = 0; i < 40; i++) {
      HttpCookie later = new HttpCookie("q_auth_pages_later-" + i, "x".repeat(500));
      later.setPath("/reports");
      later.setVersion(0);
      browser.cookies().getCookieStore().add(service, later);
    }
    assertThat(browser.logIn(form, "hookline", ANALYST, FINANCE).body()).contains("Mia Wong");
  }

  /** As when the OIDC server has other keys since, or another one stands in its place. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"no.token.at-all\"}",
        "{\"id\": \"eyJhbGciOiJSUzI1NiIsImtpZCI6ImdvbmUifQ.eyJzdWIiOiJhbm5hIn0.c2lnbmVk\"}",
        "{\"id\": null}",
        "{\"later\": \"release\"}",
        "not JSON"
      })
  void tokensThatCannotBeReadAnyMoreLeadToTheLogIn(String tokens) throws SQLException {
    browser.open(PAGE, ANALYST, FINANCE);
    SessionKey key = SessionKey.of(session(browser).getValue()).orElseThrow();
    try (Connection owner = Owner.connect();
        PreparedStatement update = owner.prepareStatement("update person_session set tokens = ?")) {
      update.setBytes(1, key.seal(tokens.getBytes(StandardCharsets.UTF_8)));
      update.executeUpdate();
    }
    HttpResponse<String> page = browser.open(PAGE, ANALYST, FINANCE);
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    assertThat(page.body()).contains("Mia Wong");
  }

  @Test
  void aLogInThatTookTooLongBeginsAnew() {
    HttpResponse<String> page =
        browser.open("/reports/signed-in?code=x&state=old", ANALYST, FINANCE);
    assertThat(page.uri().getPath()).isEqualTo("/reports");
    assertThat(page.body()).contains("Choose a brand");
  }

  @Test
  void aLogInThatCannotBeFinishedIsSaidNotToHaveWorked() {
    HttpCookie state = new HttpCookie("q_auth_pages_old", "old|sealed-with-another-secret");
    state.setPath("/reports");
    state.setVersion(0);
    browser.cookies().getCookieStore().add(service, state);
    HttpResponse<String> page = browser.open("/reports/signed-in?code=x&state=old");
    assertThat(page.uri().getPath()).isEqualTo("/reports/not-logged-in");
    assertThat(page.body()).contains("Log in to the reports");
  }

  @Test
  void whatHasExpiredOpensNothingAndIsForgotten() throws SQLException {
    browser.open(PAGE, ANALYST, FINANCE);
    try (Connection owner = Owner.connect()) {
      owner.createStatement().execute("update person_session set expires_at = '2026-01-01Z'");
    }
    assertThat(browser.once(PAGE).statusCode()).isEqualTo(302);
    new Browser(service).open(PAGE, ANALYST, FINANCE);
    assertThat(sessions()).isEqualTo(1);
  }

  private static HttpCookie session(Browser browser) {
    List<HttpCookie> cookies = browser.cookies().getCookieStore().getCookies();
    return cookies.stream()
        .filter(c -> c.getName().startsWith("q_session"))
        .findAny()
        .orElseThrow();
  }

  /** A browser that kept another cookie from before. */
  private Browser with(String cookie) {
    Browser other = new Browser(service);
    other.open(PAGE, ANALYST, FINANCE);
    session(other).setValue(cookie);
    return other;
  }

  private static int sessions() throws SQLException {
    try (Connection owner = Owner.connect();
        ResultSet count =
            owner.createStatement().executeQuery("select count(*) from person_session")) {
      count.next();
      return count.getInt(1);
    }
  }
}
