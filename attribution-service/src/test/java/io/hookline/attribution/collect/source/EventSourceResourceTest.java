package io.hookline.attribution.collect.source;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
    Response unknown = connect("{\"name\": \"x\", \"kind\": \"SHOP\"}", null);
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(unknown.as(Json.class).getList("violations[*].field")).containsExactly("kind");
  }
}
