package io.hookline.attribution.collect.redirect;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.collect.linkhost.KnownNames;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a link's own facts mean to whoever follows it. */
@QuarkusTest
class LinkDoorTest {

  private static final String LINKS = "/v1/brands/" + ACME + "/links";
  private static final String PHONE = "Mozilla/5.0 (iPhone) Mobile/15E148";
  private static final String TOUCHES = "select count(*) from touch";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  private static Json create(String rest) {
    return as(Tokens.operator(ACME))
        .body("{\"destinationUrl\": \"https://shop.example/a\", " + rest + "}")
        .post(LINKS)
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class);
  }

  private static Json put(Json link, String rest) {
    return as(Tokens.operator(ACME))
        .header("If-Match", "\"" + link.getInt("version") + "\"")
        .body("{\"kind\": \"OTHER\", " + rest + "}")
        .put(LINKS + "/" + link.getString("id"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private static RequestSpecification phone() {
    return given().redirects().follow(false).header("User-Agent", PHONE);
  }

  private static Response visit(String slug) {
    return phone().urlEncodingEnabled(false).get("/l/" + slug);
  }

  private static Instant in(long hours) {
    return Instant.now().plus(hours, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
  }

  @Test
  void aChangeLeadsTheNextVisitor() {
    Json link = create("\"slug\": \"bio-link\"");
    assertThat(visit("bio-link").header("Location")).startsWith("https://shop.example/a?hlclid=");
    put(link, "\"destinationUrl\": \"https://shop.example/b\"");
    assertThat(visit("bio-link").header("Location")).startsWith("https://shop.example/b?hlclid=");
    assertThat(Fixtures.count(TOUCHES)).isEqualTo(2);
  }

  @Test
  void whoComesTooEarlyOrTooLateGoesToTheFallback() {
    create(
        "\"slug\": \"over\", \"validUntil\": \"%s\", \"fallbackUrl\": \"https://shop.example/new?x=1\""
            .formatted(in(-1)));
    create(
        "\"slug\": \"soon\", \"validFrom\": \"%s\", \"fallbackUrl\": \"https://shop.example/wait\""
            .formatted(in(1)));
    create(
        "\"slug\": \"now\", \"validFrom\": \"%s\", \"validUntil\": \"%s\""
            .formatted(in(-1), in(1)));
    create("\"slug\": \"gone\", \"validUntil\": \"%s\"".formatted(in(-1)));
    assertThat(visit("over").header("Location")).isEqualTo("https://shop.example/new?x=1");
    assertThat(visit("soon").header("Location")).isEqualTo("https://shop.example/wait");
    assertThat(visit("now").header("Location")).contains("hlclid=");
    assertThat(visit("gone").statusCode()).isEqualTo(404);
    assertThat(Fixtures.count(TOUCHES)).isEqualTo(1);
    assertThat(Fixtures.count("select sum(visits) from visit_count where not led")).isEqualTo(3);
  }

  @Test
  void anArchivedLinkLeadsNowhere() {
    Json link = create("\"slug\": \"old-link\"");
    visit("old-link");
    as(Tokens.operator(ACME)).post(LINKS + "/" + link.getString("id") + "/archive");
    assertThat(visit("old-link").statusCode()).isEqualTo(404);
  }

  /** From paper people type as they like; who has the same letters in capitals is another link. */
  @Test
  void capitalsAreForgiven() {
    create("\"slug\": \"sale26\"");
    assertThat(visit("SALE26").statusCode()).isEqualTo(302);
    assertThat(visit("Sale26").statusCode()).isEqualTo(302);
    as(Tokens.operator(ACME))
        .body("{\"destinationUrl\": \"https://shop.example/other\", \"slug\": \"SALE26\"}")
        .post(LINKS)
        .then()
        .statusCode(201);
    assertThat(visit("SALE26").header("Location")).startsWith("https://shop.example/other?");
    assertThat(visit("sale26").header("Location")).startsWith("https://shop.example/a?");
  }

  @ParameterizedTest
  @CsvSource({
    "utm_campaign=__CAMPAIGN_NAME__&utm_id=__CAMPAIGN_ID__,false",
    "utm_campaign=x-__AID_NAME__,false",
    "utm_campaign=%7B%7Bcampaign.name%7D%7D,false",
    "utm_campaign=spring&utm_id=1790162219134500865,true"
  })
  void aMacroThatNobodyFilledInSaysNothing(String query, boolean says) {
    create(
        "\"slug\": \"ad-link\", \"utm\": {\"source\": \"tiktok\", \"campaign\": \"__CAMPAIGN_NAME__\"}");
    String to = visit("ad-link?" + query).header("Location");
    assertThat(to).startsWith("https://shop.example/a?utm_source=tiktok&hlclid=");
    assertThat(to.contains("utm_campaign")).isEqualTo(says);
    assertThat(
            Fixtures.count(
                "select count(*) from touch where utm_source = 'tiktok' and (utm_campaign, utm_id) "
                    + (says
                        ? "= ('spring', '1790162219134500865')"
                        : "is not distinct from (null, null)")))
        .isEqualTo(1);
  }

  @Test
  void namesOfClickIdsAreKept() {
    create("\"slug\": \"ids-link\"");
    visit("ids-link?ttclid=E.C.P.1&fbclid=IwAR0&utm_medium=paid");
    assertThat(
            Fixtures.count(
                "select count(*) from touch where click_kinds = '{fbclid,ttclid}' and utm_medium = 'paid'"))
        .isEqualTo(1);
  }

  @Test
  void onAHostOfOnesOwnLinksAreAtTheRoot() {
    String name = UUID.randomUUID() + ".acme.example";
    Json host =
        as(Tokens.admin(ACME))
            .body("{\"host\": \"" + name + "\"}")
            .post("/v1/brands/" + ACME + "/link-hosts")
            .as(Json.class);
    KnownNames.write(host.getString("proof.name"), host.getString("proof.text"));
    String path = "/v1/brands/" + ACME + "/link-hosts/" + host.getString("id");
    as(Tokens.admin(ACME)).post(path + "/verify").then().statusCode(200);
    create("\"slug\": \"mia\", \"host\": \"" + name + "\"");
    create("\"slug\": \"shared\"");
    for (String query : new String[] {"", "?utm_campaign=x", "?utm_campaign=%78"}) {
      Response led = phone().urlEncodingEnabled(false).header("Host", name).get("/mia" + query);
      assertThat(led.statusCode()).as(query).isEqualTo(302);
      assertThat(led.header("Location")).startsWith("https://shop.example/a?hlclid=");
      assertThat(led.header("Location").contains("utm_campaign=x")).isEqualTo(!query.isEmpty());
    }
    assertThat(phone().header("Host", name.toUpperCase()).get("/mia").statusCode()).isEqualTo(302);
    assertThat(phone().header("Host", name).head("/mia").statusCode()).isEqualTo(302);
    assertThat(phone().header("Host", name).get("/l/mia").statusCode()).isEqualTo(302);
    assertThat(phone().header("Host", name).get("/shared").statusCode()).isEqualTo(404);
    assertThat(phone().get("/l/mia").statusCode()).isEqualTo(404);
    assertThat(phone().get("/mia").statusCode()).isEqualTo(404);
    assertThat(
            phone().header("Host", name).header("Accept", "text/html").get("/nowhere").asString())
        .contains("This link leads nowhere");
    as(Tokens.admin(ACME)).post(path + "/retire").then().statusCode(200);
    assertThat(phone().header("Host", name).get("/mia").statusCode()).isEqualTo(404);
  }

  @Test
  void anAddressInATagIsNotKept() {
    String slug = create("\"kind\": \"BIO\"").getString("slug");
    phone().get("/l/" + slug + "?utm_content=jane.doe@example.com").then().statusCode(302);
    Awaitility.await()
        .until(
            () -> Fixtures.count("select count(*) from touch where utm_content = '[e-mail]'") == 1);
  }

  @Test
  void aHostOfThePageBeforeThatNoHostHasIsNotKept() {
    String slug = create("\"kind\": \"BIO\"").getString("slug");
    phone()
        .header("Referer", "https://" + "a".repeat(4000) + ".example/")
        .get("/l/" + slug)
        .then()
        .statusCode(302);
    Awaitility.await()
        .until(() -> Fixtures.count("select count(*) from touch where referrer_host is null") == 1);
  }
}
