package io.hookline.attribution.collect.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.hookline.kit.value.Characters;
import java.io.IOException;
import java.util.Set;

/**
 * What TikTok answered. It answers HTTP 200 whatever the code is, and 5xx with a page of HTML where
 * a gateway fails.
 *
 * @param code 0 where all is well; null where TikTok said nothing
 * @param throttled whether there were too many requests, by the code or by the HTTP status
 * @param message in TikTok's words, cut; ours where it said nothing
 * @param id of the request, by TikTok; null for none
 * @param data what the answer tells, missing for nothing
 */
public record PlatformAnswer(
    Integer code, boolean throttled, String message, String id, JsonNode data) {

  private static final int LONGEST = 500;
  private static final int TOO_MANY = 429;
  private static final Set<Integer> THROTTLED = Set.of(40100, 40132, 61000);

  /** Without a word of TikTok's. */
  static PlatformAnswer failed(String message) {
    return new PlatformAnswer(null, false, message, null, MissingNode.getInstance());
  }

  public static PlatformAnswer of(ObjectMapper json, int status, byte[] body) {
    if (status == TOO_MANY) {
      return new PlatformAnswer(
          null, true, "HTTP status " + TOO_MANY, null, MissingNode.getInstance());
    }
    JsonNode answer = answer(json, body);
    if (answer == null) {
      return failed("HTTP status " + status + ", and no answer of TikTok's");
    }
    int code = answer.path("code").asInt();
    return new PlatformAnswer(
        code,
        THROTTLED.contains(code),
        Characters.storable(Characters.cut(answer.path("message").asText(""), LONGEST)),
        answer.hasNonNull("request_id")
            ? Characters.storable(answer.path("request_id").asText(""))
            : null,
        answer.path("data"));
  }

  /** Null for a page of HTML, and for JSON that is no envelope. */
  private static JsonNode answer(ObjectMapper json, byte[] body) {
    try {
      JsonNode answer = json.readTree(body);
      return answer != null && answer.path("code").canConvertToInt() ? answer : null;
    } catch (IOException noJson) {
      return null;
    }
  }
}
