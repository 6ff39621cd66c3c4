package io.hookline.reporting.report.page;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.NORDLYS;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets to see a page, by which way. */
@QuarkusTest
@QuarkusTestResource(PagesIdentity.class)
class PageAccessTest {

  private static final String PAGE = "/reports/" + ACME + "/creators";
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
  void aStrangerIsSentToTheLogIn() {
    HttpResponse<String> answer = browser.once(PAGE);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .contains("/authorize?")
        .contains("client_id=hookline-reports")
        .contains("code_challenge_method=S256")
        .contains("nonce=")
        .contains("redirect_uri=");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .allSatisfy(cookie -> assertThat(cookie).contains("HTTPOnly").contains("Path=/reports"));
  }

  @Test
  void aPersonOfAnotherBrandReadsThatThereIsNothing() {
    HttpResponse<String> page = browser.open(PAGE, "/brands/" + NORDLYS + "/admin");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(page.body())
        .contains("<h1>There is nothing here that you may see</h1>")
        .contains("<a href=\"/reports\">")
        .doesNotContain("Mia Wong")
        .doesNotContain("\"code\"");
    assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @Test
  void theListShowsOnlyBrandsOfThePerson() {
    assertThat(browser.open("/reports", ANALYST, FINANCE).body())
        .contains("/reports/acme-cosmetics/creators")
        .doesNotContain(NORDLYS);
    assertThat(new Browser(service).open("/reports", "/agency/admin").body())
        .contains(ACME)
        .contains(NORDLYS);
    assertThat(new Browser(service).open("/reports").body())
        .contains("There is no brand that you may see");
  }

  @Test
  void anAccessTokenForAnotherAudienceOpensNothing() {
    String[] admin = {"/agency/admin"};
    HttpResponse<String> page = browser.open(PAGE, "hookline-reports", admin);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).doesNotContain("Mia Wong");
  }

  @Test
  void whoBreaksTheLogInOffReadsThatItDidNotWork() {
    String logIn = browser.once(PAGE).headers().firstValue("Location").orElseThrow();
    String state = logIn.replaceFirst(".*[?&]state=([^&]+).*", "$1");
    HttpResponse<String> page =
        browser.open("/reports/signed-in?error=access_denied&state=" + state);
    assertThat(page.uri().getPath()).isEqualTo("/reports/not-logged-in");
    assertThat(page.body()).contains("The log-in did not work");
  }

  @Test
  void aBearerTokenOpensNoPageAndACookieNoApi() {
    RestAssured.given()
        .redirects()
        .follow(false)
        .auth()
        .oauth2(Tokens.finance(ACME, Role.ANALYST))
        .get(PAGE)
        .then()
        .statusCode(302);
    browser.open(PAGE, ANALYST, FINANCE);
    HttpResponse<String> api = browser.once("/v1/brands/" + ACME + "/creators/" + MIA + "/roi");
    assertThat(api.statusCode()).isEqualTo(401);
    assertThat(api.body()).contains("UNAUTHENTICATED");
  }
}
