package io.hookline.attribution.collect.source;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EventSourceResourceTest {

  private static final String SOURCES = "/v1/brands/" + ACME + "/event-sources";
  private static final String WEB =
      """
      {"name": "Web shop", "kind": "WEB", "code": "C9ACMESHOP"}""";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  private static Response connect(String body, String key) {
    var request = as(Tokens.operator(ACME)).body(body);
    return (key == null ? request : request.header("Idempotency-Key", key)).post(SOURCES);
  }

  @Test
  void theTokenIsShownOnceAndStoredOnlyHashed() {
    Response first = connect(WEB, "key-1");
    String token = first.as(Json.class).getString("accessToken");
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(token).startsWith("hls_").hasSizeGreaterThan(40);
    String location = first.header("Location");

    Response again = connect(WEB, "key-1");
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.header("Location")).isEqualTo(location);
    assertThat(again.as(Json.class).getString("id"))
        .isEqualTo(first.as(Json.class).getString("id"));
    assertThat(again.as(Json.class).getString("accessToken")).isNull();

    assertThat(as(Tokens.analyst(ACME)).get(location).asString())
        .contains("C9ACMESHOP")
        .doesNotContain("accessToken");
    assertThat(
            Fixtures.count(
                "select count(*) from outbox where type = 'io.hookline.attribution.EventSourceConnected'"
                    + " and data::text like '%C9ACMESHOP%' and data::text not like '%hls_%'"))
        .isEqualTo(1);
    assertThat(
            Fixtures.count(
                "select count(*) from idempotency_key where body::text like '%" + token + "%'"))
        .isZero();
  }

  @Test
  void aCodeIsTakenOnceAndMadeUpWhenMissing() {
    connect(WEB, null).then().statusCode(201);
    Response taken = connect(WEB, null);
    assertThat(taken.statusCode()).isEqualTo(409);
    assertThat(taken.as(Json.class).getString("code")).isEqualTo("SOURCE_CODE_TAKEN");
    assertThat(
            connect("{\"name\": \"Till\", \"kind\": \"OFFLINE\"}", null)
                .as(Json.class)
                .getString("code"))
        .matches("C[A-Z0-9]{8,}");
    assertThat(as(Tokens.analyst(ACME)).get(SOURCES).as(Json.class).getList("items[*].name"))
        .containsExactly("Till", "Web shop");
  }

  @Test
  void badInputIsNamed() {
    Response answer = connect("{\"name\": \" \", \"kind\": \"WEB\", \"code\": \"a b\"}", null);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.as(Json.class).getList("violations[*].field"))
        .containsExactly("code", "name");
    Response unknown = connect("{\"name\": \"x\", \"kind\": \"KIOSK\"}", null);
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(unknown.as(Json.class).getList("violations[*].field")).containsExactly("kind");
  }

  private static Response change(String location, String ifMatch, String body) {
    var request = as(Tokens.operator(ACME)).body(body);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(location);
  }

  private static String update(String origins) {
    return """
    {"name": "Shop of spring", "allowedOrigins": [%s],
     "settings": {"lateEvents": false, "testMode": false, "defaultCountry": "DE"}}"""
        .formatted(origins);
  }

  @Test
  void whatItIsCalledAndHowItsEventsAreTakenCanChange() {
    String source = connect(WEB, null).header("Location");
    assertThat(change(source, null, update("")).statusCode()).isEqualTo(428);
    assertThat(change(source, "\"7\"", update("")).statusCode()).isEqualTo(412);
    Json changed =
        change(
                source,
                "\"0\"",
                update("\"https://SHOP.example:443/\", \"https://*.münchen.example\""))
            .as(Json.class);
    assertThat(changed.getString("name")).isEqualTo("Shop of spring");
    assertThat(changed.getList("allowedOrigins"))
        .isEqualTo(List.of("https://*.xn--mnchen-3ya.example", "https://shop.example"));
    assertThat(changed.getString("settings.defaultCountry")).isEqualTo("DE");
    assertThat(changed.getInt("version")).isEqualTo(1);
    assertThat(changed.getString("code")).isEqualTo("C9ACMESHOP");
    assertThat(as(Tokens.analyst(ACME)).get(source).as(Json.class).toString())
        .isEqualTo(changed.toString());
    assertThat(Fixtures.lastEvent("event-sources/" + changed.getString("id")).getString("name"))
        .isEqualTo("Shop of spring");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shop.example",
        "null",
        "*",
        "https://*",
        "https://*.com",
        "https://*.co.uk",
        "https://shop.example/till",
        "https://shop.example?x",
        "file:///till",
        "https://mia@shop.example"
      })
  void whatIsNoOriginIsNotAllowed(String origin) {
    String source = connect(WEB, null).header("Location");
    Response refused = change(source, "\"0\"", update("\"" + origin + "\""));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.as(Json.class).getList("violations[*].field"))
        .containsExactly("allowedOrigins[0]");
  }

  @Test
  void nothingIsTakenOfOneThatIsDisconnectedUntilItIsConnectedAgain() {
    Shop shop = Fixtures.shop();
    String source = SOURCES + "/" + shop.id();
    for (int i = 0; i < 2; i++) {
      Json gone = as(Tokens.operator(ACME)).post(source + "/disconnect").as(Json.class);
      assertThat(gone.getString("disconnectedAt")).isNotNull();
      assertThat(gone.getInt("version")).isEqualTo(1);
    }
    Json refused = shop.purchase("1", null).post().as(Json.class);
    assertThat(refused.getInt("code")).isEqualTo(40001);
    assertThat(refused.getString("message")).contains("C9ACMESHOP", "disconnected");
    assertThat(Fixtures.count("select count(*) from event")).isZero();

    Json back = as(Tokens.operator(ACME)).post(source + "/reconnect").as(Json.class);
    assertThat(back.getString("disconnectedAt")).isNull();
    assertThat(shop.purchase("1", null).post().as(Json.class).getInt("code")).isEqualTo(0);
  }
}
