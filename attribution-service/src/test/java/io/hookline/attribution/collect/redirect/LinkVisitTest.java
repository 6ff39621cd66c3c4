package io.hookline.attribution.collect.redirect;

import static io.hookline.attribution.Fixtures.ACME;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who follows a link is led on, and counted if a person. */
@QuarkusTest
class LinkVisitTest {

  private static final String TOUCHES = "select count(*) from touch";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  private static RequestSpecification visitor() {
    return given().redirects().follow(false);
  }

  @Test
  void aClickIsStoredBeforeTheVisitorIsLedOn() {
    Json link = Fixtures.link(null);
    Response answer =
        visitor()
            .header("User-Agent", "Mozilla/5.0 (iPhone) Mobile Instagram 300.0")
            .header("Referer", "https://www.instagram.com/mia?secret=1")
            .get("/l/" + link.getString("slug") + "?ttclid=E.C.P.abc");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    String location = answer.header("Location");
    assertThat(location)
        .matches(
            "https://shop\\.example/serum\\?size=30&utm_source=tiktok&utm_medium=creator"
                + "&hlclid=[0-9A-Za-z]{22}&ttclid=E\\.C\\.P\\.abc");
    String click = location.replaceAll(".*hlclid=(\\w+).*", "$1");
    assertThat(
            Fixtures.count(
                """
                select count(*) from touch
                 where click_id = '%s' and ttclid = 'E.C.P.abc' and agent = 'INSTAGRAM_APP'
                   and referrer_host = 'www.instagram.com' and kind = 'CLICK'"""
                    .formatted(click)))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "User-Agent,BingPreview/1.0b",
    "User-Agent,MicrosoftPreview/2.0",
    "User-Agent,GoogleMessages",
    "User-Agent,Quora Link Preview",
    "User-Agent,facebookexternalhit/1.1",
    "User-Agent,WhatsApp/2.23",
    "Sec-Purpose,prefetch;prerender",
    "Purpose,prefetch",
    "X-Moz,prefetch"
  })
  void programsThatLookAheadAreLedOnUncounted(String header, String value) {
    Json link = Fixtures.link(null);
    Response answer = visitor().header(header, value).get("/l/" + link.getString("slug"));
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.header("Location")).isEqualTo(link.getString("landingUrl"));
    assertThat(Fixtures.count(TOUCHES)).isZero();
  }

  @Test
  void headIsLedOnUncounted() {
    Json link = Fixtures.link(null);
    Response answer = visitor().head("/l/" + link.getString("slug"));
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.header("Location")).isEqualTo(link.getString("landingUrl"));
    assertThat(Fixtures.count(TOUCHES)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/l/nowhere", "/l/%00", "/l/x"})
  void anUnknownSlugLeadsNowhere(String path) {
    Response answer = visitor().urlEncodingEnabled(false).get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.as(Json.class).getString("code")).isEqualTo("NOT_FOUND");
  }

  @Test
  void clicksAreCountedByTheBrandsDay() {
    Json link = Fixtures.link(Sisters.creator(ACME));
    Fixtures.click(link.getString("slug"));
    Fixtures.click(link.getString("slug"));
    Fixtures.process();
    String id = link.getString("id");
    Fixtures.importTouches(
        "["
            + Fixtures.touch("1", id, "CLICK", Instant.parse("2026-09-15T03:59:59Z"), "a")
            + ","
            + Fixtures.touch("2", id, "CLICK", Instant.parse("2026-09-15T04:00:00Z"), "b")
            + ","
            + Fixtures.touch("3", id, "VIEW", Instant.parse("2026-09-15T04:00:00Z"), "c")
            + "]");
    Fixtures.process();
    assertThat(Fixtures.count("select clicks from click_count where day = '2026-09-14'"))
        .isEqualTo(1);
    assertThat(Fixtures.count("select clicks from click_count where day = '2026-09-15'"))
        .isEqualTo(1);
    assertThat(Fixtures.count("select max(clicks) from click_count")).isEqualTo(2);
    assertThat(
            Fixtures.count(
                """
                select count(*) from outbox where type = 'io.hookline.attribution.ClicksCounted'
                   and data ->> 'creatorId' = '%s'"""
                    .formatted(link.getString("creatorId"))))
        .isEqualTo(3);
  }
}
