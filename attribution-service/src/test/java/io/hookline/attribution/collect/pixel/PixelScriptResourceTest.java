package io.hookline.attribution.collect.pixel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PixelScriptResourceTest {

  private static final PixelScript SCRIPT = PixelScript.version(PixelScript.LATEST);

  @Test
  void aVersionIsKeptForAYearAndReadableByPagesOfEveryOrigin() {
    Response answer = given().header("Accept-Encoding", "gzip").get("/pixel/1/hl.js");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asByteArray()).isEqualTo(SCRIPT.content());
    assertThat(answer.header("Content-Type"))
        .isEqualToIgnoringCase("text/javascript;charset=UTF-8");
    assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void whoHasItIsToldSo() {
    String etag = given().get("/pixel/1/hl.js").header("ETag");
    for (String known : new String[] {etag, "W/" + etag, "\"other\", " + etag}) {
      Response answer = given().header("If-None-Match", known).get("/pixel/1/hl.js");
      assertThat(answer.statusCode()).as(known).isEqualTo(304);
      assertThat(answer.asByteArray()).isEmpty();
    }
    assertThat(given().header("If-None-Match", "\"other\"").get("/pixel/1/hl.js").statusCode())
        .isEqualTo(200);
  }

  @Test
  void theLatestIsKeptForAnHour() {
    Response answer = given().get("/pixel/latest/hl.js");
    assertThat(answer.asByteArray()).isEqualTo(SCRIPT.content());
    assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=3600");
  }

  @Test
  void whatWasNeverReleasedIsNotThere() {
    for (String version : new String[] {"0", "2", "01", "one"}) {
      Response answer = given().get("/pixel/" + version + "/hl.js");
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.as(Json.class).getString("code")).isEqualTo("NOT_FOUND");
    }
  }
}
