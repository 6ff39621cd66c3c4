package io.hookline.attribution.collect.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is an answer of TikTok's, and what is none. */
class PlatformAnswerTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void wordsAreAsADatabaseKeepsThem() {
    PlatformAnswer answer =
        of(200, "{\"code\": 50000, \"message\": \"a\\u0000b\", \"request_id\": \"2\\u0000\"}");
    assertThat(answer.message()).isEqualTo("ab");
    assertThat(answer.id()).isEqualTo("2");
    assertThat(of(200, "{\"code\": 0}").id()).isNull();
  }

  @Test
  void anAnswerTellsItsData() {
    PlatformAnswer answer =
        of(200, "{\"code\": 0, \"message\": \"OK\", \"data\": {\"list\": [7]}}");
    assertThat(answer.code()).isZero();
    assertThat(answer.data().path("list").path(0).asInt()).isEqualTo(7);
    assertThat(of(200, "{\"code\": 0}").data().isMissingNode()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "502,<html>502 Bad Gateway</html>,'HTTP status 502, and no answer of TikTok''s'",
    "200,{},'HTTP status 200, and no answer of TikTok''s'",
    "200,,'HTTP status 200, and no answer of TikTok''s'",
    "429,'{\"code\": 0}',HTTP status 429"
  })
  void whatIsNoAnswerHasNoCode(int status, String body, String message) {
    PlatformAnswer answer = of(status, body == null ? "" : body);
    assertThat(answer.code()).isNull();
    assertThat(answer.throttled()).isEqualTo(status == 429);
    assertThat(answer.message()).isEqualTo(message);
    assertThat(answer.data().isMissingNode()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"40100,true", "40132,true", "61000,true", "40101,false", "0,false"})
  void codesSayThatThereWereTooMany(int code, boolean throttled) {
    assertThat(of(200, "{\"code\": %d}".formatted(code)).throttled()).isEqualTo(throttled);
  }

  @Test
  void tokensAreNotPrinted() {
    assertThat(new AccessToken("a-token")).asString().doesNotContain("a-token");
    assertThat(PlatformRequest.get("https://tiktok", new AccessToken("a-token")))
        .asString()
        .doesNotContain("a-token");
  }

  private static PlatformAnswer of(int status, String body) {
    return PlatformAnswer.of(JSON, status, body.getBytes(StandardCharsets.UTF_8));
  }
}
