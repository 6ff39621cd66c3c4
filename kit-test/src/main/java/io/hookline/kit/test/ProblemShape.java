package io.hookline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** What every refusal looks like, wherever it comes from. */
public final class ProblemShape {

  private ProblemShape() {}

  /** Checks the whole document and its headers; returns it for what is particular to a test. */
  public static JsonPath expect(Response answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.header("X-Request-Id")).as("X-Request-Id").isNotBlank();
    JsonPath body = answer.jsonPath();
    assertThat(body.getString("code")).isEqualTo(code);
    assertThat(body.getInt("status")).isEqualTo(status);
    assertThat(body.getString("type"))
        .isEqualTo("https://hookline.io/problems/" + code.toLowerCase().replace('_', '-'));
    assertThat(body.getString("title")).isNotBlank();
    assertThat(body.getString("detail")).isNotBlank();
    assertThat(body.getString("instance")).startsWith("/");
    assertThat(body.getString("traceId")).matches("[0-9a-f]{32}").doesNotMatch("0{32}");
    assertThat(body.getList("violations")).as("violations, perhaps none").isNotNull();
    return body;
  }
}
