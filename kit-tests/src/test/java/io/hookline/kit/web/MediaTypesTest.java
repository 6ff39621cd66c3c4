package io.hookline.kit.web;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.asOperator;
import static io.hookline.kit.sample.Sample.count;
import static io.hookline.kit.test.ProblemShape.expect;
import static io.hookline.kit.web.Written.by;
import static io.hookline.kit.web.Written.post;
import static io.hookline.kit.web.Written.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Peer.Answer;
import io.hookline.kit.test.RawHttp;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller accepts and sends, said in all ways. */
@QuarkusTest
class MediaTypesTest {

  @BeforeEach
  void begin() {
    Sample.twoBrands();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/html, application/json;q=0", "garbage", "application"})
  void whatIsNotOfferedIsRefusedBeforeTheWork(String accept) {
    for (String body : List.of(Sample.note("a"), "{")) {
      expect(asOperator().accept(accept).body(body).post(NOTES), 406, "NOT_ACCEPTABLE");
    }
    refused(post(Map.of("Accept", accept), Sample.note("a")), 406, "NOT_ACCEPTABLE");
    assertThat(count("note")).isZero();
  }

  @Test
  void aRefusalNamesTheTypesThatThereAre() {
    assertThat(asOperator().accept("application/xml").get(NOTES).as(Json.class).getString("detail"))
        .startsWith("Accept can be ")
        .contains("application/json", "text/csv");
    assertThat(detail("/imports", "application/vnd.ms-excel"))
        .startsWith("Content-Type can be ")
        .contains("text/csv", "application/x-ndjson");
    assertThat(detail("", "text/plain")).isEqualTo("Content-Type can be application/json here.");
  }

  private static String detail(String path, String type) {
    Answer answer =
        RawHttp.send(
            "POST",
            NOTES + path,
            by(Tokens.operator(ACME), Map.of("Content-Type", type)),
            "x".getBytes(StandardCharsets.UTF_8));
    return Json.parse(answer.body()).getString("detail");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "*/*", "garbage, application/json", "text/html, */*;q=0.1"})
  void whatSaysNothingAcceptsAnything(String accept) {
    Answer answer = post(Map.of("Accept", accept), Sample.note("a"));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.header("Content-Type")).startsWith("application/json");
  }

  @Test
  void anOperationOfTheKitOffersJson() {
    Answer webhooks =
        RawHttp.get(
            "/v1/brands/" + ACME + "/webhooks",
            by(Tokens.admin(ACME), Map.of("Accept", "text/html, */*;q=0.1")));
    assertThat(webhooks.header("Content-Type")).startsWith("application/json");
    refused(
        RawHttp.get(
            "/v1/webhook-event-types", by(Tokens.admin(ACME), Map.of("Accept", "text/html"))),
        406,
        "NOT_ACCEPTABLE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "garbage", "text/", "/json", "a/b c"})
  void aContentTypeThatNamesNoneIsRefused(String type) {
    refused(
        RawHttp.send(
            "POST",
            NOTES + "/imports",
            by(Tokens.operator(ACME), Map.of("Content-Type", type)),
            "title\na\n".getBytes(StandardCharsets.UTF_8)),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }
}
