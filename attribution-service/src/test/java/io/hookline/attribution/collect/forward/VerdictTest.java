package io.hookline.attribution.collect.forward;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.collect.forward.Verdict.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What TikTok's answers mean, and how long it is left in peace. */
class VerdictTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|OK|TAKEN|[]",
        "20001|data.3.event_time: Not a valid integer.|TAKEN|[3]",
        "40001|No permission to operate pixel code: C1.|STOP|[]",
        "40002|Batch.0.properties.contents.0.content_id: Not a valid string|REFUSED|[0]",
        "40002|Invalid params: data.12.event_time|REFUSED|[12]",
        "40002|data[4].user.email must be hashed|REFUSED|[4]",
        "40002|event_source: Must be web.|SPLIT|[]",
        "40061|Batch size|SPLIT|[]",
        "40062|PII not hashed|SPLIT|[]",
        "40100|Too many requests. Please retry in some time.|THROTTLED|[]",
        "40100|App reaches the QPS limit.|THROTTLED|[]",
        "40104|Access token is empty|STOP|[]",
        "40105|Access token is incorrect or has been revoked.|STOP|[]",
        "50000|System error|FAILED|[]",
        "51010|Internal time out|FAILED|[]",
        "60001|Maintenance|FAILED|[]"
      })
  void codesSayWhatIsToBeDone(int code, String message, Kind kind, String named) {
    Verdict verdict = of(200, "{\"code\": %d, \"message\": \"%s\"}".formatted(code, message));
    assertThat(verdict.kind()).isEqualTo(kind);
    assertThat(verdict.named().toString()).isEqualTo(named);
    assertThat(verdict.message()).isEqualTo(message);
  }

  @Test
  void wordsAreAsADatabaseKeepsThem() {
    Verdict verdict =
        of(200, "{\"code\": 50000, \"message\": \"a\\u0000b\", \"request_id\": \"2\\u0000\"}");
    assertThat(verdict.message()).isEqualTo("ab");
    assertThat(verdict.id()).isEqualTo("2");
    assertThat(of(200, "{\"code\": 0}").id()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "502,<html>502 Bad Gateway</html>,FAILED",
    "200,<html>Sign in</html>,FAILED",
    "200,[],FAILED",
    "200,{},FAILED",
    "200,,FAILED",
    "302,,FAILED",
    "429,Too many,THROTTLED"
  })
  void whatIsNoAnswerMayPass(int status, String body, Kind kind) {
    assertThat(of(status, body == null ? "" : body).kind()).isEqualTo(kind);
  }

  @Test
  void eachFailureDoublesThePause() {
    Instant now = Instant.parse("2026-11-29T12:00:00Z");
    Circuit circuit = Circuit.SOUND;
    long[] seconds = {5, 10, 20, 40, 60, 60};
    for (long expected : seconds) {
      circuit = circuit.failed(now, Duration.ofSeconds(5), Duration.ofMinutes(1), () -> 0.5);
      assertThat(circuit.pausedUntil()).isEqualTo(now.plusSeconds(expected));
    }
    assertThat(
            circuit
                .failed(now, Duration.ofSeconds(5), Duration.ofMinutes(1), () -> 1)
                .pausedUntil())
        .isEqualTo(now.plusSeconds(72));
    assertThat(circuit.isHopeless(now.plusSeconds(86_399), Duration.ofDays(1))).isFalse();
    assertThat(circuit.isHopeless(now.plusSeconds(86_400), Duration.ofDays(1))).isTrue();
  }

  private static Verdict of(int status, String body) {
    return Verdict.of(JSON, status, body.getBytes(StandardCharsets.UTF_8));
  }
}
