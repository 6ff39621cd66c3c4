package io.hookline.kit.web;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.asOperator;
import static io.hookline.kit.sample.Sample.count;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.RawHttp;
import io.hookline.kit.test.RawHttp.Answer;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no client library would send, and some programs do. */
@QuarkusTest
class MalformedRequestTest {

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
    JsonPath problem = refused(answer, 400, "INVALID_PARAMETER");
    assertThat(problem.getString("violations[0].field")).isEqualTo(field);
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void aForgivingAddressIsReadAsABrowserWouldHaveWrittenIt() {
    Answer answer = RawHttp.get("/v1/doors/forgiving?said=50%off|{x}%20%f0%9f%98%80", Map.of());
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(JsonPath.from(answer.body()).getString("said")).isEqualTo("50%off|{x} \uD83D\uDE00");
    assertThat(answer.header("X-Request-Id")).isNotBlank();
  }

  @Test
  void uPlus0000IsTheAddressOfNothing() {
    refused(RawHttp.get("/v1/brands/%00/notes", agency()), 404, "NOT_FOUND");
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
            headers(Tokens.admin(ACME), Map.of("Accept", "text/html, */*;q=0.1")));
    assertThat(webhooks.header("Content-Type")).startsWith("application/json");
    refused(
        RawHttp.get(
            "/v1/webhook-event-types", headers(Tokens.admin(ACME), Map.of("Accept", "text/html"))),
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
            headers(Tokens.operator(ACME), Map.of("Content-Type", type)),
            "title\na\n".getBytes(StandardCharsets.UTF_8)),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"limt=5", "Limit=5", "limit=5&utm_source=x", "=x"})
  void anUnknownQueryParameterIsRefused(String query) {
    JsonPath problem = expect(asOperator().get(NOTES + "?" + query), 400, "INVALID_PARAMETER");
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

  @Test
  void aCallerWhoHangsUpIsNoFailureOfOurs() throws Exception {
    ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    Handler listener = new Listener(errors);
    Logger.getLogger("").addHandler(listener);
    try {
      for (int i = 0; i < 5; i++) {
        try (Socket line = RawHttp.open()) {
          line.getOutputStream()
              .write(
                  ("POST "
                          + NOTES
                          + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json"
                          + "\r\nAuthorization: Bearer "
                          + Tokens.operator(ACME)
                          + "\r\nContent-Length: 1000\r\n\r\n{\"title\"")
                      .getBytes(StandardCharsets.UTF_8));
          line.getOutputStream().flush();
          Thread.sleep(100);
        }
      }
      await()
          .untilAsserted(
              () ->
                  assertThat(RestAssured.given().get("/q/metrics").asString())
                      .contains("status=\"RESET\""));
      asOperator().get(NOTES).then().statusCode(200);
      assertThat(errors).isEmpty();
    } finally {
      Logger.getLogger("").removeHandler(listener);
    }
  }

  private static final class Listener extends Handler {

    private final ConcurrentLinkedQueue<String> errors;

    Listener(ConcurrentLinkedQueue<String> errors) {
      this.errors = errors;
    }

    @Override
    public void publish(LogRecord entry) {
      if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
        errors.add(entry.getLoggerName() + ": " + entry.getMessage() + " " + entry.getThrown());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private static Answer post(Map<String, String> more, String body) {
    Map<String, String> headers = new HashMap<>(headers(Tokens.operator(ACME), more));
    headers.putIfAbsent("Content-Type", "application/json");
    return RawHttp.send("POST", NOTES, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> agency() {
    return headers(Tokens.agencyAdmin(), Map.of());
  }

  private static Map<String, String> headers(String token, Map<String, String> more) {
    Map<String, String> headers = new HashMap<>(more);
    headers.put("Authorization", "Bearer " + token);
    return headers;
  }

  private static JsonPath refused(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.header("X-Request-Id")).isNotBlank();
    JsonPath problem = JsonPath.from(answer.body());
    assertThat(problem.getString("code")).isEqualTo(code);
    assertThat(problem.getString("traceId")).matches("[0-9a-f]{32}").doesNotMatch("0{32}");
    assertThat(problem.getString("instance")).startsWith("/");
    return problem;
  }
}
