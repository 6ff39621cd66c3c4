package io.hookline.kit.web;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.asOperator;
import static io.hookline.kit.sample.Sample.count;
import static io.hookline.kit.test.ProblemShape.expect;
import static io.hookline.kit.web.Written.by;
import static io.hookline.kit.web.Written.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Peer;
import io.hookline.kit.test.Peer.Answer;
import io.hookline.kit.test.RawHttp;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that no client library would write, and some programs do. */
@QuarkusTest
class MalformedAddressTest {

  @BeforeEach
  void begin() {
    Sample.twoBrands();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "/v1/brands?x=50%off query",
        "/v1/brands?x={{a.b}} query",
        "/v1/brands?x=a|b query",
        "/v1/brands?x=%FF query",
        "/v1/%zz path",
        "/v1/brands/{brand}/notes path",
        "/q/health/%2 path",
        "/%FF path"
      })
  void aMalformedAddressHasAProblemDocument(String target, String field) {
    Answer answer = RawHttp.get(target, Map.of());
    Json problem = refused(answer, 400, "INVALID_PARAMETER");
    assertThat(problem.getString("violations[0].field")).isEqualTo(field);
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET /v1/brands HTTP/1.1 | X-Note: no host | Host",
        "GET /v1/%zz HTTP/1.1 | X-Note: no host | path",
        "GET /v1/brands HTTP/1.1 | Host: a b | Host",
        "GET * HTTP/1.1 | Host: a | path",
        "OPTIONS * HTTP/1.1 | Host: a | path",
        "GET l/x HTTP/1.1 | Host: a | path"
      })
  void aHeadThatNoRouterTakesHasAProblemDocumentToo(String first, String header, String field)
      throws IOException {
    try (Peer line = RawHttp.open()) {
      Answer answer = line.say(first + "\r\n" + header + "\r\n\r\n").answer();
      Json problem = refused(answer, 400, "INVALID_PARAMETER");
      assertThat(problem.getString("violations[0].field")).isEqualTo(field);
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
  }

  @Test
  void aForgivingAddressIsReadAsABrowserWouldHaveWrittenIt() {
    Answer answer = RawHttp.get("/v1/callers/forgiving?said=50%off|{x}%20%f0%9f%98%80", Map.of());
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(Json.parse(answer.body()).getString("said")).isEqualTo("50%off|{x} \uD83D\uDE00");
    assertThat(answer.header("X-Request-Id")).isNotBlank();
  }

  @Test
  void uPlus0000IsTheAddressOfNothing() {
    refused(
        RawHttp.get("/v1/brands/%00/notes", by(Tokens.agencyAdmin(), Map.of())), 404, "NOT_FOUND");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/notes | GET, HEAD, OPTIONS, POST",
        "/notes/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e | GET, HEAD, OPTIONS, PUT",
        "/notes/imports | OPTIONS, POST"
      })
  void optionsAreThoseOfTheAddress(String path, String allowed) {
    Answer answer = RawHttp.send("OPTIONS", "/v1/brands/" + ACME + path, Map.of(), null);
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("Allow")).isEqualTo(allowed);
  }

  @Test
  void madeUpAddressesAreOneMetric() {
    for (int i = 0; i < 120; i++) {
      RawHttp.get("/made-up/" + i + (i % 2 == 0 ? "?%" : ""), Map.of());
      RawHttp.send("FROB" + i, "/v1/made-up-" + i, Map.of(), null);
    }
    asOperator().get(NOTES).then().statusCode(200);
    String metrics = RestAssured.given().get("/q/metrics").asString();
    assertThat(metrics)
        .doesNotContain("made-up", "FROB")
        .contains("uri=\"UNKNOWN\"")
        .contains("uri=\"/v1/brands/{brand}/notes\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"limt=5", "Limit=5", "limit=5&utm_source=x", "=x"})
  void anUnknownQueryParameterIsRefused(String query) {
    Json problem = expect(asOperator().get(NOTES + "?" + query), 400, "INVALID_PARAMETER");
    assertThat(problem.getString("violations[0].message"))
        .isEqualTo("is not a parameter of this operation");
    assertThat(problem.getString("detail")).contains("author, cursor, dueOn, kind, limit");
  }

  @Test
  void anOperationWithoutQueryRefusesAny() {
    expect(
        asOperator().body(Sample.note("a")).post(NOTES + "?dryRun=true"), 400, "INVALID_PARAMETER");
    assertThat(count("note")).isZero();
  }
}
