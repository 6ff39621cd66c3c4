package io.hookline.attribution.collect.source;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A source changes its token without losing an event. */
@QuarkusTest
class EventSourceTokenTest {

  @Inject WriteUses uses;
  @Inject EventSources senders;

  private Shop shop;
  private String source;

  @BeforeEach
  void connect() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
    source = "/v1/brands/" + ACME + "/event-sources/" + shop.id();
  }

  private Response issue(String body) {
    return as(Tokens.operator(ACME)).body(body).post(source + "/tokens");
  }

  private Response rotate(String body) {
    return as(Tokens.operator(ACME)).body(body).post(source + "/rotate-token");
  }

  private Shop with(Response issued) {
    return new Shop(shop.id(), shop.code(), issued.as(Json.class).getString("accessToken"));
  }

  private static int code(Shop sender, String order) {
    return sender.purchase(order, null).post().as(Json.class).getInt("code");
  }

  private Json tokens() {
    return as(Tokens.analyst(ACME)).get(source + "/tokens").as(Json.class);
  }

  @Test
  void theFormerTokenLetsInForTheGraceTime() {
    Instant before = Instant.now();
    Response rotated = rotate("{\"overlapHours\": 2}");
    assertThat(rotated.statusCode()).isEqualTo(200);
    assertThat(code(shop, "1")).isZero();
    assertThat(code(with(rotated), "2")).isZero();
    Json all = tokens();
    assertThat(all.getList("items[*].name")).containsExactly("Access token", "Access token");
    assertThat(all.getString("items[0].endsAt")).isNull();
    assertThat(Instant.parse(all.getString("items[1].endsAt")))
        .isBetween(before.plus(Duration.ofHours(2)), Instant.now().plus(Duration.ofHours(2)));
    assertThat(all.toString()).doesNotContain("hls_", "accessToken");
  }

  @Test
  void anOverlapOfZeroTakesTheFormerOneBackAtOnce() {
    assertThat(code(shop, "1")).isZero();
    Shop anew = with(rotate("{\"overlapHours\": 0, \"name\": \"Plugin\"}"));
    assertThat(code(shop, "2")).isEqualTo(40105);
    assertThat(code(anew, "2")).isZero();
    assertThat(tokens().getString("items[0].name")).isEqualTo("Plugin");
  }

  @Test
  void oneThatEndsSoonIsNotBelievedLonger() {
    assertThat(code(shop, "1")).isZero();
    Fixtures.execute("update event_source_token set ends_at = now() - interval '1 second'");
    senders.forget(UUID.fromString(shop.id()));
    assertThat(code(shop, "2")).isEqualTo(40105);
  }

  @Test
  void eachOfSeveralTokensIsTakenBackByItself() {
    Response issued = issue("{\"name\": \"Till 2\"}");
    assertThat(issued.statusCode()).isEqualTo(201);
    Shop second = with(issued);
    assertThat(code(second, "1")).isZero();

    String address = issued.header("Location");
    Response read = as(Tokens.analyst(ACME)).get(address);
    assertThat(read.as(Json.class).getString("name")).isEqualTo("Till 2");
    String etag = read.header("ETag");
    assertThat(as(Tokens.operator(ACME)).delete(address).statusCode()).isEqualTo(428);
    assertThat(as(Tokens.operator(ACME)).header("If-Match", etag).delete(address).statusCode())
        .isEqualTo(204);
    assertThat(code(second, "2")).isEqualTo(40105);
    assertThat(code(shop, "2")).isZero();
    Response again = as(Tokens.operator(ACME)).header("If-Match", "*").delete(address);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.as(Json.class).getString("code")).isEqualTo("EVENT_SOURCE_TOKEN_ENDED");
    String subject = address.substring(address.indexOf("event-sources/"));
    assertThat(Fixtures.lastEvent(subject).getString("endsAt")).isNotNull();
  }

  @Test
  void aSourceHasAtMostTwentyAtATime() {
    for (int i = 1; i < EventSourceTokens.MOST; i++) {
      issue("{\"name\": \"Till\"}").then().statusCode(201);
    }
    Response refused = issue("{\"name\": \"One more\"}");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.as(Json.class).getString("code")).isEqualTo("TOO_MANY_SOURCE_TOKENS");
    assertThat(rotate("{\"overlapHours\": 0}").statusCode()).isEqualTo(200);
    issue("{\"name\": \"One more\"}").then().statusCode(201);
  }

  @Test
  void aTokenIsOfItsOwnSourceAndEndsInTheFuture() {
    Shop other = Fixtures.shop(ACME, "TILL-2");
    String address = issue("{\"name\": \"x\"}").header("Location").replace(shop.id(), other.id());
    Response elsewhere = as(Tokens.analyst(ACME)).get(address);
    assertThat(elsewhere.statusCode()).isEqualTo(404);
    assertThat(elsewhere.as(Json.class).getString("code"))
        .isEqualTo("EVENT_SOURCE_TOKEN_NOT_FOUND");
    Response past = issue("{\"name\": \"x\", \"endsAt\": \"2020-01-01T00:00:00Z\"}");
    assertThat(past.statusCode()).isEqualTo(422);
    assertThat(past.as(Json.class).getList("violations[*].field")).isEqualTo(List.of("endsAt"));
  }

  @Test
  void theLastUseOfTokenAndSourceIsWrittenNowAndThen() {
    Shop second = with(issue("{\"name\": \"Till 2\"}"));
    assertThat(code(second, "1")).isZero();
    assertThat(tokens().getString("items[0].lastUsedAt")).isNull();
    uses.write();
    uses.write();
    Json all = tokens();
    assertThat(Instant.parse(all.getString("items[0].lastUsedAt")))
        .isAfter(Instant.now().minusSeconds(60));
    assertThat(all.getString("items[1].lastUsedAt")).isNull();
    assertThat(as(Tokens.analyst(ACME)).get(source).as(Json.class).getString("lastUsedAt"))
        .isEqualTo(all.getString("items[0].lastUsedAt"));
  }

  @Test
  void aPageOfAnotherOriginIsRefusedWhateverTokenItShows() {
    as(Tokens.operator(ACME))
        .header("If-Match", "*")
        .body(
            """
            {"name": "Web shop", "allowedOrigins": ["https://shop.example", "https://*.acme.example"],
             "settings": {"lateEvents": true, "testMode": false, "defaultCountry": null}}""")
        .put(source)
        .then()
        .statusCode(200);
    assertThat(code("https://shop.example")).isZero();
    assertThat(code("https://de.acme.example")).isZero();
    assertThat(code(shop, "from-a-program")).isZero();
    for (String forged :
        List.of(
            "https://evil.example",
            "https://shop.example.evil.example",
            "https://acme.example",
            "https://evilacme.example",
            "http://shop.example",
            "https://shop.example:8443",
            "null")) {
      assertThat(code(forged)).as(forged).isEqualTo(40001);
    }
    assertThat(Fixtures.count("select count(*) from event")).isEqualTo(3);
  }

  private int code(String origin) {
    return given()
        .header("Access-Token", shop.accessToken())
        .header("Origin", origin)
        .contentType("application/json")
        .body(
            "{\"event_source_id\": \"%s\", \"data\": [%s]}"
                .formatted(
                    shop.code(),
                    shop.purchase("of-" + origin.length() + origin.hashCode(), null).json()))
        .post("/open_api/v1.3/event/track/")
        .as(Json.class)
        .getInt("code");
  }
}
