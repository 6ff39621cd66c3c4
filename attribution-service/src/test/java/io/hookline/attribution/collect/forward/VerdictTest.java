package io.hookline.attribution.collect.forward;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.collect.forward.Verdict.Kind;
import io.hookline.attribution.collect.platform.PlatformAnswer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What TikTok's answers mean for the events of a request. */
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

  private static Verdict of(int status, String body) {
    return Verdict.of(PlatformAnswer.of(JSON, status, body.getBytes(StandardCharsets.UTF_8)));
  }
}
