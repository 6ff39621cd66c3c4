package io.hookline.content.measure.tiktok;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.hookline.content.measure.connection.PlatformFailure;
import io.hookline.content.measure.connection.PlatformFailure.Kind;
import io.hookline.content.measure.tiktok.ErrorCode.Remedy;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * What an answer holds: {@code {"code": 0, "message": "OK", "request_id": "…", "data": {…}}}. The
 * status of HTTP is 200 for most errors, which are told by the code alone; the message may repeat
 * what was sent and goes nowhere.
 */
final class Envelope {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int NONE = -1;
  private static final int OK = 0;
  private static final int PARTLY_OK = 20001;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private final Answer answer;
  private final Duration pause;

  /**
   * @param pause after a rate limit that does not say how long
   */
  Envelope(Answer answer, Duration pause) {
    this.answer = answer;
    this.pause = pause;
  }

  /**
   * The data.
   *
   * @param needed whether an answer without any is unreadable
   */
  JsonNode data(boolean needed) {
    JsonNode tree = tree();
    JsonNode code = tree.path("code");
    int said = code.asText().matches("[0-9]{1,9}") ? code.asInt() : NONE;
    if (said == NONE || said == OK && answer.status() / 100 != 2) {
      throw told(byStatus(), null, tree);
    }
    if (said != OK && said != PARTLY_OK) {
      throw told(ErrorCode.failure(said), String.valueOf(said), tree);
    }
    if (needed && !tree.path("data").isObject()) {
      throw told(unreadable(), null, tree);
    }
    return tree.path("data");
  }

  private JsonNode tree() {
    try {
      JsonNode tree = JSON.readTree(answer.body());
      return tree == null ? MissingNode.getInstance() : tree;
    } catch (JsonProcessingException html) {
      return MissingNode.getInstance();
    }
  }

  private PlatformFailure byStatus() {
    int status = answer.status();
    if (status == 429) {
      return ErrorCode.failure(40100);
    }
    if (status >= 500) {
      return PlatformFailure.of(
          Kind.UNAVAILABLE,
          "TikTok's server is out of order (HTTP status " + status + ").",
          Remedy.WAIT.text);
    }
    if (status == 401 || status == 403) {
      return PlatformFailure.of(
          Kind.REFUSED,
          "TikTok's server, or one before it, refused the request (HTTP status " + status + ").",
          Remedy.APP.text);
    }
    return unreadable();
  }

  private PlatformFailure unreadable() {
    return PlatformFailure.of(
        Kind.UNREADABLE,
        "TikTok's answer is not of the form that it documents (HTTP status %d)."
            .formatted(answer.status()),
        Remedy.UPDATE.text);
  }

  private PlatformFailure told(PlatformFailure failure, String code, JsonNode tree) {
    PlatformFailure told = failure.told(code, requestId(tree));
    return told.kind() == Kind.RATE_LIMITED ? told.after(retryAfter()) : told;
  }

  private String requestId(JsonNode tree) {
    String id = tree.path("request_id").asText(answer.logId());
    return id != null && ID.matcher(id).matches() ? id : null;
  }

  private Duration retryAfter() {
    String seconds = answer.retryAfter() == null ? "" : answer.retryAfter().strip();
    if (!seconds.matches("[0-9]{1,9}")) {
      return pause;
    }
    Duration asked = Duration.ofSeconds(Long.parseLong(seconds));
    return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
  }
}
