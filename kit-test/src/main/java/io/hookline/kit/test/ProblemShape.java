package io.hookline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.mapper.ObjectMapperType;
import io.restassured.response.Response;

/** What every refusal looks like, wherever it comes from. */
public final class ProblemShape {

  private ProblemShape() {}

  /** Checks the whole document and its headers; returns it for what is particular to a test. */
  public static Json expect(Response answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.header("X-Request-Id")).as("X-Request-Id").isNotBlank();
    // Jackson's tree and not RestAssured's paths, each of which is compiled as a Groovy script: the
    // walks look at some thousand documents.
    JsonNode body = answer.as(JsonNode.class, ObjectMapperType.JACKSON_2);
    assertThat(body.path("code").asText()).isEqualTo(code);
    assertThat(body.path("status").asInt()).isEqualTo(status);
    assertThat(body.path("type").asText())
        .isEqualTo("https://hookline.io/problems/" + code.toLowerCase().replace('_', '-'));
    assertThat(body.path("title").asText()).isNotBlank();
    assertThat(body.path("detail").asText()).isNotBlank();
    assertThat(body.path("instance").asText()).startsWith("/");
    assertThat(body.path("traceId").asText()).matches("[0-9a-f]{32}").doesNotMatch("0{32}");
    assertThat(body.path("violations").isArray()).as("violations, perhaps none").isTrue();
    return answer.as(Json.class);
  }
}
