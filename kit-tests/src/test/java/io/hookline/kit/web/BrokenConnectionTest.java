package io.hookline.kit.web;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.asOperator;
import static io.hookline.kit.sample.Sample.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Peer;
import io.hookline.kit.test.Peer.Answer;
import io.hookline.kit.test.RawHttp;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that end otherwise than announced. */
@QuarkusTest
class BrokenConnectionTest {

  @BeforeEach
  void begin() {
    Sample.twoBrands();
  }

  @Test
  void aCallerWhoHangsUpIsNoFailureOfOurs() throws Exception {
    ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    Handler listener = new Listener(errors);
    Logger.getLogger("").addHandler(listener);
    try {
      for (int i = 0; i < 5; i++) {
        try (Peer line = RawHttp.open()) {
          line.say(
              "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                      .formatted(NOTES)
                  + "Authorization: Bearer %s\r\n".formatted(Tokens.operator(ACME))
                  + "Content-Length: 1000\r\n\r\n{\"title\"");
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

  /** RFC 9112, section 7.1.2: fields may follow the last chunk. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"'' | application/json | 201", "/imports | application/x-ndjson | 200"})
  void aTrailerIsPassedOver(String path, String type, int status) throws Exception {
    String note = Sample.note("in chunks");
    try (Peer line = RawHttp.open()) {
      Answer answer =
          line.say(
                  "POST %s%s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n"
                          .formatted(NOTES, path, type)
                      + "Authorization: Bearer %s\r\n".formatted(Tokens.operator(ACME))
                      + "Transfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n"
                      + Integer.toHexString(note.length())
                      + "\r\n"
                      + note
                      + "\r\n0\r\nX-Sum: 5\r\n\r\n")
              .answer();
      assertThat(answer.status()).as(answer.body()).isEqualTo(status);
      assertThat(count("note")).isEqualTo(1);
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
}
