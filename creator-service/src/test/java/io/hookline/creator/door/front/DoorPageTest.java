package io.hookline.creator.door.front;

import static io.hookline.creator.ContentFacts.brief;
import static io.hookline.creator.DoorFixtures.doorLink;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activePartnership;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.deliverable;
import static io.hookline.creator.Fixtures.earning;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DoorPageTest {

  private static final String COOKIE = "hookline-door";
  private static final String HOSTILE =
      "<script>alert(1)</script>\"><img src=x onerror=alert(1)>{page.form}</textarea>";

  private String mia;
  private String link;
  private String secret;
  private String work;
  private String owed;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
    Json made = doorLink(mia);
    link = made.getString("id");
    secret = made.getString("secret");
    work = deliverable(activePartnership(mia));
    owed = earning(mia, "1225.00");
  }

  @Test
  void theLinkLeadsToAnAddressThatSaysNothing() {
    Response entered = given().redirects().follow(false).get("/door/" + secret);
    assertThat(entered.statusCode()).isEqualTo(303);
    assertThat(entered.header("Location")).endsWith("/door/open/" + link);
    assertThat(entered.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(entered.header("Cache-Control")).isEqualTo("no-store");
    Cookie cookie = entered.detailedCookie(COOKIE);
    assertThat(cookie.getValue()).isEqualTo(secret);
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getPath()).isEqualTo("/door/open/" + link);
    assertThat(cookie.getSameSite()).isEqualTo("Lax");
    assertThat(page())
        .contains("mia", "1 deliverable waits for you", "Unboxing", "1,225.00\u00a0USD", "Payable")
        .doesNotContain(secret)
        .doesNotContain(mia);
  }

  /** Mail programs and messengers look at links before people do. */
  @Test
  void whoLooksAtTheLinkFirstDoesNotUseItUp() {
    for (int i = 0; i < 3; i++) {
      given().redirects().follow(false).head("/door/" + secret).then().statusCode(303);
      Response followed = given().header("Accept", "text/html").get("/door/open/" + link);
      assertThat(followed.statusCode()).as("without its cookie").isEqualTo(404);
      given().redirects().follow(false).get("/door/" + secret).then().statusCode(303);
    }
    assertThat(page()).contains("1 deliverable waits for you");
    assertThat(asOperator().get(acme("deliverables/" + work)).as(Json.class).getString("status"))
        .isEqualTo("DUE");
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
  void eachSectionIsNamedAndEachFieldHasALabel() {
    String page = page();
    assertThat(page).contains("<html lang=\"en\">", "<main id=\"main\">", "<nav aria-label=");
    Matcher sections = Pattern.compile("<section aria-labelledby=\"(\\w+)\">").matcher(page);
    int named = 0;
    while (sections.find()) {
      assertThat(page).contains("<h2 id=\"" + sections.group(1) + "\">");
      assertThat(page).contains("href=\"#" + sections.group(1) + "\"");
      named++;
    }
    assertThat(named).isEqualTo(7);
    Matcher fields = Pattern.compile("<(?:textarea|input type=\"text\")").matcher(page);
    while (fields.find()) {
      String before = page.substring(0, fields.start());
      assertThat(before.lastIndexOf("<label")).isGreaterThan(before.lastIndexOf("</label>"));
    }
    assertThat(page).containsPattern("<button type=\"submit\" aria-label=\"Hand in Unboxing\">");
  }

  @Test
  void sheHandsInByTheForm() {
    Response sent =
        send("deliverables/" + work, token(), Map.of("text", "First\r\ncut", "url", ""));
    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(sent.header("Location")).endsWith("/door/open/" + link + "?saved=true");
    assertThat(
            asOperator()
                .get(acme("deliverables/" + work))
                .as(Json.class)
                .getString("steps[0].note"))
        .isEqualTo("First\ncut");
    assertThat(page()).contains("With the brand", "You handed in", "Nothing waits for you");
  }

  @Test
  void whatIsMissingIsSaidAndWhatWasWrittenStays() {
    Response empty = send("deliverables/" + work, token(), Map.of("text", " ", "url", ""));
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(empty.asString()).contains("Please give a link to your draft");
    Response odd =
        send("deliverables/" + work, token(), Map.of("text", "Kept", "url", "javascript:alert(1)"));
    assertThat(odd.statusCode()).isEqualTo(422);
    assertThat(odd.asString()).contains("https://…", "Kept", "javascript:alert(1)");
    Response local =
        send("deliverables/" + work, token(), Map.of("text", "", "url", "https://[oops"));
    assertThat(local.statusCode()).isEqualTo(422);
    assertThat(asOperator().get(acme("deliverables/" + work)).as(Json.class).getString("status"))
        .isEqualTo("DUE");
  }

  @Test
  void sheDisputesByOneButtonAndAnswers() {
    Response sent = send("earnings/" + owed + "/disputes", token(), Map.of("text", ""));
    assertThat(sent.statusCode()).isEqualTo(303);
    String dispute =
        asFinance(Role.ANALYST).get(acme("disputes")).as(Json.class).getString("items[0].id");
    assertThat(page()).contains("Disputed", "Adjustment of 1225.00 USD", "Please look into it.");
    assertThat(send("disputes/" + dispute, token(), Map.of("text", "It was two")).statusCode())
        .isEqualTo(303);
    assertThat(page()).contains("It was two");
    assertThat(send("earnings/" + owed + "/disputes", token(), Map.of()).statusCode())
        .as("already open")
        .isEqualTo(409);
  }

  @Test
  void aFormThatIsSentTwiceIsTakenOnce() {
    Map<String, String> draft = Map.of("text", "First cut", "url", "", "once", field("once"));
    for (int i = 0; i < 2; i++) {
      assertThat(send("deliverables/" + work, token(), draft).statusCode()).isEqualTo(303);
    }
    assertThat(
            asOperator()
                .get(acme("deliverables/" + work))
                .as(Json.class)
                .<String>getList("steps[*].step"))
        .containsExactly("SUBMIT");
    Map<String, String> wrong = Map.of("text", "It was two", "once", field("once"));
    for (int i = 0; i < 2; i++) {
      assertThat(send("earnings/" + owed + "/disputes", token(), wrong).statusCode())
          .isEqualTo(303);
    }
    Json disputes = asFinance(Role.ANALYST).get(acme("disputes")).as(Json.class);
    assertThat(disputes.<String>getList("items[*].id")).hasSize(1);
    String dispute = disputes.getString("items[0].id");
    String shown = field("once");
    for (String once : new String[] {shown, shown, field("once")}) {
      send("disputes/" + dispute, token(), Map.of("text", "Please look", "once", once));
    }
    send("disputes/" + dispute, token(), Map.of("text", "And here", "once", shown));
    assertThat(
            asFinance(Role.ANALYST)
                .get(acme("disputes/" + dispute + "/messages"))
                .as(Json.class)
                .<String>getList("items[*].text"))
        .containsExactly("And here", "Please look", "Please look", "It was two");
  }

  @Test
  void thePageSaysToTheMinuteUntilWhenItIsOpen() {
    assertThat(page())
        .containsPattern("until \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d \\(America/New_York\\)");
  }

  @Test
  void aFormOfAnotherSiteIsRefused() {
    for (String token : new String[] {"forged", null}) {
      assertThat(send("earnings/" + owed + "/disputes", token, Map.of()).statusCode())
          .isEqualTo(403);
      assertThat(send("deliverables/" + work, token, Map.of("text", "x")).statusCode())
          .isEqualTo(403);
    }
    Response foreign =
        form(token(), Map.of("text", "x"))
            .header("Sec-Fetch-Site", "cross-site")
            .post("/door/open/" + link + "/deliverables/" + work);
    assertThat(foreign.statusCode()).isEqualTo(403);
    assertThat(foreign.asString()).contains("This was not sent from its own page");
    assertThat(asOperator().get(acme("deliverables/" + work)).as(Json.class).getString("status"))
        .isEqualTo("DUE");
  }

  @Test
  void aPageOpensNobodyElses() {
    Json other = doorLink(creator("zoe"));
    String theirs = other.getString("secret");
    Response page =
        given().cookie(COOKIE, theirs).header("Accept", "text/html").get("/door/open/" + link);
    assertThat(page.statusCode()).isEqualTo(404);
    Response sent =
        given()
            .cookie(COOKIE, theirs)
            .contentType("application/x-www-form-urlencoded; charset=UTF-8")
            .formParam("form", io.hookline.creator.page.FormGuard.token(theirs))
            .formParam("text", "x")
            .post("/door/open/" + other.getString("id") + "/deliverables/" + work);
    assertThat(sent.statusCode()).isEqualTo(404);
  }

  @Test
  void whatPeopleWroteIsShownAndNeverRun() {
    send("deliverables/" + work, token(), Map.of("text", HOSTILE, "url", ""));
    asOperator()
        .header("If-Match", "*")
        .body("{\"note\": \"" + HOSTILE.replace("\"", "\\\"") + "\"}")
        .post(acme("deliverables/" + work + "/request-changes"))
        .then()
        .statusCode(200);
    send("earnings/" + owed + "/disputes", token(), Map.of("text", HOSTILE));
    Feeds.apply(
        brief(
            UUID.randomUUID(),
            UUID.fromString(mia),
            "SENT",
            HOSTILE.replace("\"", "\\\""),
            1,
            1,
            1));
    assertThat(page())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "{page.form}&lt;/textarea&gt;")
        .doesNotContain("<script")
        .doesNotContain("<img");
  }

  @Test
  void whoHasNoGoodLinkIsToldWhatToDo() {
    asFinance(Role.OPERATOR)
        .header("If-Match", "*")
        .delete(acme("creators/" + mia + "/door-links/" + link))
        .then()
        .statusCode(204);
    for (String address : new String[] {"/door/hld_cut", "/door/" + secret, "/door/open/" + link}) {
      Response page = given().cookie(COOKIE, secret).header("Accept", "text/html").get(address);
      assertThat(page.statusCode()).isEqualTo(404);
      assertThat(page.asString()).contains("This link leads nowhere", "Ask the brand or agency");
      assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
    }
  }

  @Test
  void earlierEarningsAreOneLinkAway() {
    for (int i = 0; i < 25; i++) {
      earning(mia, "1" + (10 + i) + ".00");
    }
    Matcher more =
        Pattern.compile("href=\"(/door/open/[^\"]+\\?earnings=[^\"]+)#earnings\"").matcher(page());
    assertThat(more.find()).isTrue();
    String earlier =
        given().cookie(COOKIE, secret).header("Accept", "text/html").get(more.group(1)).asString();
    assertThat(earlier).contains("1,225.00\u00a0USD");
    assertThat(page().split("<h3 id=\"earnings\">")[1]).doesNotContain("1,225.00\u00a0USD</span>");
  }

  private Response show() {
    return given().cookie(COOKIE, secret).header("Accept", "text/html").get("/door/open/" + link);
  }

  private String page() {
    return show().then().statusCode(200).extract().asString();
  }

  private String token() {
    return field("form");
  }

  private String field(String name) {
    Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page());
    assertThat(field.find()).isTrue();
    return field.group(1);
  }

  private Response send(String where, String token, Map<String, String> fields) {
    return form(token, fields).post("/door/open/" + link + "/" + where);
  }

  private io.restassured.specification.RequestSpecification form(
      String token, Map<String, String> fields) {
    var form =
        given()
            .redirects()
            .follow(false)
            .cookie(COOKIE, secret)
            .header("Accept", "text/html")
            .contentType("application/x-www-form-urlencoded; charset=UTF-8")
            .formParam("sent", "1");
    fields.forEach(form::formParam);
    if (token != null) {
      form.formParam("form", token);
    }
    return form;
  }
}
