package io.hookline.kit.web;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NOTES;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Peer.Answer;
import io.hookline.kit.test.RawHttp;
import io.hookline.kit.test.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Requests of this package's tests, and what refuses them. */
final class Written {

  private Written() {}

  static Answer post(Map<String, String> more, String body) {
    Map<String, String> headers = new HashMap<>(by(Tokens.operator(ACME), more));
    headers.putIfAbsent("Content-Type", "application/json");
    return RawHttp.send("POST", NOTES, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  static Map<String, String> by(String token, Map<String, String> more) {
    Map<String, String> headers = new HashMap<>(more);
    headers.put("Authorization", "Bearer " + token);
    return headers;
  }

  static Json refused(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.header("X-Request-Id")).isNotBlank();
    Json problem = Json.parse(answer.body());
    assertThat(problem.getString("code")).isEqualTo(code);
    assertThat(problem.getString("traceId")).matches("[0-9a-f]{32}").doesNotMatch("0{32}");
    assertThat(problem.getString("instance")).startsWith("/");
    return problem;
  }
}
