package io.hookline.kit.web;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The id of a request is on its answer, on its log lines, and on no others. */
@QuarkusTest
class RequestIdTest {

  @TestHTTPResource("/")
  URI server;

  private final Logger log = LogContext.getLogContext().getLogger("io.hookline.kit.sample");
  private final Lines lines = new Lines();

  private record Line(String requestId, String traceId, String thread) {}

  private static final class Lines extends Handler {

    private final List<Line> seen = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord record) {
      ExtLogRecord line = ExtLogRecord.wrap(record);
      seen.add(new Line(line.getMdc("requestId"), line.getMdc("traceId"), line.getThreadName()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @BeforeEach
  void listen() {
    Sample.twoBrands();
    lines.setLevel(Level.ALL);
    log.addHandler(lines);
  }

  @AfterEach
  void stopListening() {
    log.removeHandler(lines);
  }

  @Test
  void theCallersIdIsGivenBack() {
    for (String path : List.of("/v1/callers/anyone", "/nowhere", "/q/health/live")) {
      assertThat(given().header("X-Request-Id", "order-17.b_2").get(path).header("X-Request-Id"))
          .as(path)
          .isEqualTo("order-17.b_2");
    }
  }

  @Test
  void anIdIsMadeWhereNoneOrABadOneWasSent() {
    String bad = "a".repeat(129);
    assertThat(given().get("/v1/callers/anyone").header("X-Request-Id")).matches("[0-9a-f-]{36}");
    for (String id : List.of(bad, "a b", "<script>", "a;b", "")) {
      assertThat(
              given().header("X-Request-Id", id).get("/v1/callers/anyone").header("X-Request-Id"))
          .as(id)
          .matches("[0-9a-f-]{36}");
    }
  }

  @Test
  void anIdCannotWriteHeadersOrLinesOfItsOwn() throws IOException {
    for (String id : List.of("a\rSet-Cookie: b", "a%0d%0aSet-Cookie: b", "a\tb", "a\u0085b")) {
      String answer = raw("GET /v1/callers/anyone HTTP/1.1\r\nX-Request-Id: " + id);
      assertThat(answer).doesNotContain("Set-Cookie: b");
      assertThat(answer.lines().filter(line -> line.toLowerCase().startsWith("x-request-id")))
          .allMatch(line -> line.matches("(?i)x-request-id: [0-9a-f-]{36}"));
    }
  }

  @Test
  void logLinesOfWorkersCarryTheIdAndTheTrace() {
    String traceId =
        as(Tokens.analyst(ACME))
            .header("X-Request-Id", "one")
            .get("/v1/brands/" + ACME + "/failures/BUG")
            .as(Json.class)
            .getString("traceId");
    assertThat(lines.seen)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.requestId()).isEqualTo("one");
              assertThat(line.traceId()).isEqualTo(traceId);
              assertThat(line.thread()).startsWith("executor-thread");
            });
  }

  @Test
  void theTraceOfTheCallerGoesOn() {
    String traceId =
        as(Tokens.analyst(ACME))
            .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
            .get("/v1/brands/" + ACME + "/failures/BUG")
            .as(Json.class)
            .getString("traceId");
    assertThat(traceId).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
  }

  @Test
  void idsDoNotBleedIntoOtherRequests() throws Exception {
    List<Callable<Void>> calls = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      String id = i % 2 == 0 ? "call-" + i : null;
      calls.add(
          () -> {
            var request = as(Tokens.analyst(ACME));
            if (id != null) {
              request.header("X-Request-Id", id);
            }
            String given =
                request.get("/v1/brands/" + ACME + "/failures/NONE").header("X-Request-Id");
            assertThat(lines.seen).filteredOn(line -> given.equals(line.requestId())).hasSize(2);
            if (id != null) {
              assertThat(given).isEqualTo(id);
            }
            return null;
          });
    }
    ExecutorService callers = Executors.newFixedThreadPool(8);
    try {
      for (var call : callers.invokeAll(calls)) {
        call.get();
      }
    } finally {
      callers.shutdown();
    }
    assertThat(lines.seen).hasSize(128).allMatch(line -> line.requestId() != null);
  }

  private String raw(String head) throws IOException {
    try (Socket caller = new Socket(server.getHost(), server.getPort())) {
      caller.setSoTimeout(10_000);
      caller
          .getOutputStream()
          .write(
              (head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.ISO_8859_1));
      return new String(caller.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
