package io.hookline.creator.deal.shortlist;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.campaign;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.ShortlistFixtures.share;
import static io.hookline.creator.ShortlistFixtures.shortlist;
import static io.hookline.kit.test.Json.at;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ShortlistPageTest {

  private static final String COOKIE = "hookline-shortlist";

  private String id;
  private String candidate;
  private String secret;

  @BeforeEach
  void begin() {
    twoBrands();
    id = shortlist(campaign("Serum launch"), creator("mia"));
    Json shortlist = asOperator().get(acme("shortlists/" + id)).as(Json.class);
    candidate = shortlist.getString("candidates[0].id");
    secret = share(id).getString("secret");
  }

  @Test
  void theLinkLeadsToAnAddressThatSaysNothing() {
    Response entered = given().redirects().follow(false).get("/shortlists/" + secret);
    assertThat(entered.statusCode()).isEqualTo(303);
    assertThat(entered.header("Location")).endsWith("/shortlists/open/" + id);
    assertThat(entered.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(entered.header("Cache-Control")).isEqualTo("no-store");
    Cookie cookie = entered.detailedCookie(COOKIE);
    assertThat(cookie.getValue()).isEqualTo(secret);
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getPath()).isEqualTo("/shortlists/open/" + id);
    assertThat(cookie.getSameSite()).isEqualTo("Lax");
    assertThat(cookie.getMaxAge()).isBetween(29 * 86_400L, 30 * 86_400L);
    String page = page();
    assertThat(page).contains("First round", "mia", "Textures hold viewers", "1 of 1 creator");
    assertThat(page).doesNotContain(secret);
  }

  @Test
  void thePageRunsNothingAndLoadsNothing() {
    Response page = show();
    assertThat(page.header("Content-Security-Policy"))
        .startsWith("default-src 'none'; style-src 'sha256-")
        .doesNotContain("unsafe")
        .doesNotContain("script-src");
    assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(page.header("X-Robots-Tag")).contains("noindex");
    assertThat(page.asString()).doesNotContain("<script").doesNotContain(" style=\"");
  }

  @Test
  void aClientAnswersByTheForm() {
    Response sent = send(token(), "Ada Lund", "APPROVED", "In October\r\nor later");
    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(sent.header("Location")).endsWith("/shortlists/open/" + id + "?saved=true");
    asOperator()
        .get(acme("shortlists/" + id))
        .then()
        .body(at("candidates[0].decision", equalTo("APPROVED")))
        .body(at("candidates[0].clientComment", equalTo("In October\nor later")))
        .body(at("candidates[0].decidedBy", equalTo("Ada Lund")));
    assertThat(page()).contains("Approved by Ada Lund on", "You have answered about all");
  }

  @Test
  void whatIsMissingIsSaidAndWhatWasWrittenStays() {
    Response unnamed = send(token(), " ", "DECLINED", "Too young");
    assertThat(unnamed.statusCode()).isEqualTo(422);
    assertThat(unnamed.asString())
        .contains("Please write your name", "Too young", "aria-invalid=\"true\"")
        .containsPattern("value=\"DECLINED\" checked");
    Response undecided = send(token(), "Ada", null, "Maybe");
    assertThat(undecided.asString()).contains("Please approve or decline mia, too.", "Maybe");
    asOperator()
        .get(acme("shortlists/" + id))
        .then()
        .body(at("candidates[0].decision", equalTo(null)));
  }

  @Test
  void thePageSaysToTheMinuteUntilWhenItIsOpen() {
    Instant end =
        Instant.parse(
            asOperator()
                .get(acme("shortlists/" + id + "/links"))
                .as(Json.class)
                .getString("items[0].expiresAt"));
    assertThat(page())
        .contains(
            "until "
                + DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH)
                    .format(end.atZone(ZoneId.of("America/New_York")))
                + " (America/New_York)");
  }

  @Test
  void aFormOfAnotherSiteIsRefused() {
    assertThat(send("forged", "Ada", "APPROVED", "").statusCode()).isEqualTo(403);
    assertThat(send(null, "Ada", "APPROVED", "").statusCode()).isEqualTo(403);
    Response foreign =
        given()
            .cookie(COOKIE, secret)
            .header("Sec-Fetch-Site", "cross-site")
            .header("Accept", "text/html")
            .formParam("form", token())
            .formParam("name", "Ada")
            .formParam("decision-" + candidate, "APPROVED")
            .post("/shortlists/open/" + id);
    assertThat(foreign.statusCode()).isEqualTo(403);
    assertThat(foreign.asString()).contains("This was not sent from its own page");
    asOperator()
        .get(acme("shortlists/" + id))
        .then()
        .body(at("candidates[0].decision", equalTo(null)));
  }

  @Test
  void whatPeopleWroteIsShownAndNeverRun() {
    String hostile = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>";
    send(token(), hostile, "APPROVED", "</textarea>" + hostile);
    assertThat(page())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;/textarea&gt;")
        .doesNotContain("<script")
        .doesNotContain("<img");
  }

  @Test
  void whoHasNoGoodLinkIsToldWhatToDo() {
    for (String address : new String[] {"/shortlists/hlh_cut", "/shortlists/open/" + id}) {
      Response page = given().header("Accept", "text/html").get(address);
      assertThat(page.statusCode()).isEqualTo(404);
      assertThat(page.asString()).contains("This link leads nowhere", "Ask the agency");
      assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
    }
    String link =
        asOperator()
            .get(acme("shortlists/" + id + "/links"))
            .as(Json.class)
            .getString("items[0].id");
    asOperator().post(acme("shortlists/" + id + "/links/" + link + "/revoke"));
    Response gone = given().header("Accept", "text/html").get("/shortlists/" + secret);
    assertThat(gone.statusCode()).isEqualTo(410);
    assertThat(gone.asString()).contains("This link is no longer good");
    assertThat(show().statusCode()).as("at once").isEqualTo(410);
  }

  @Test
  void aClosedShortlistShowsWhatWasDecidedAndTakesNothing() {
    send(token(), "Ada", "DECLINED", "Too young");
    String token = token();
    asOperator().post(acme("shortlists/" + id + "/close"));
    assertThat(page())
        .contains("This shortlist is closed", "Declined by Ada", "Too young")
        .doesNotContain("<form");
    assertThat(send(token, "Ada", "APPROVED", "").statusCode()).isEqualTo(409);
  }

  private Response show() {
    return given()
        .cookie(COOKIE, secret)
        .header("Accept", "text/html")
        .get("/shortlists/open/" + id);
  }

  private String page() {
    return show().then().statusCode(200).extract().asString();
  }

  private String token() {
    Matcher field = Pattern.compile("name=\"form\" value=\"([^\"]+)\"").matcher(page());
    assertThat(field.find()).isTrue();
    return field.group(1);
  }

  private Response send(String token, String name, String decision, String comment) {
    var form =
        given()
            .redirects()
            .follow(false)
            .cookie(COOKIE, secret)
            .header("Accept", "text/html")
            .contentType("application/x-www-form-urlencoded; charset=UTF-8")
            .formParam("name", name)
            .formParam("comment-" + candidate, comment);
    if (token != null) {
      form.formParam("form", token);
    }
    if (decision != null) {
      form.formParam("decision-" + candidate, decision);
    }
    return form.post("/shortlists/open/" + id);
  }
}
