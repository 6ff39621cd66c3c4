package io.hookline.attribution.collect.forward;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.value.Characters;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What TikTok's answer means for the events of a request. TikTok answers HTTP 200 whatever the code
 * is, and 5xx with a page of HTML where a gateway fails.
 *
 * @param named places of events that the answer names
 * @param code null where there was none
 * @param message in TikTok's words, or ours where it said nothing
 * @param id of the request, by TikTok; null for none
 */
record Verdict(Kind kind, Set<Integer> named, Integer code, String message, String id) {

  /** What is to be done. */
  enum Kind {
    /** All were taken, but for those that are named. */
    TAKEN,
    /** None was taken; those that are named are to blame, the others go again. */
    REFUSED,
    /** None was taken, and it is not said for which: fewer go again. */
    SPLIT,
    /** Too many requests. */
    THROTTLED,
    /** Only a person can help: the token, the pixel, a permission. */
    STOP,
    /** It may pass. */
    FAILED
  }

  private static final int LONGEST = 500;

  /** {@code Batch.0.properties.value: …}, {@code Invalid params: data.3.event_time}. */
  private static final Pattern PATH = Pattern.compile("\\b(?:data|batch)[.\\[](\\d{1,4})\\b", 2);

  private static final Set<Integer> TAKEN = Set.of(0, 20001);
  private static final Set<Integer> THROTTLED = Set.of(40100, 40132, 61000);
  private static final Set<Integer> STOP =
      Set.of(
          40001, 40003, 40006, 40063, 40101, 40102, 40103, 40104, 40105, 40107, 40113, 40117, 40118,
          40130, 40131, 40300, 40301, 41000);

  static Verdict failed(String message) {
    return new Verdict(Kind.FAILED, Set.of(), null, message, null);
  }

  static Verdict of(ObjectMapper json, int status, byte[] body) {
    JsonNode answer = answer(json, body);
    if (status == 429) {
      return new Verdict(Kind.THROTTLED, Set.of(), null, "HTTP status 429", null);
    }
    if (answer == null) {
      return failed("HTTP status " + status + ", and no answer of TikTok's");
    }
    int code = answer.path("code").asInt();
    String message =
        Characters.storable(Characters.cut(answer.path("message").asText(""), LONGEST));
    String id = answer.hasNonNull("request_id") ? id(answer) : null;
    Set<Integer> named = named(message);
    if (TAKEN.contains(code)) {
      return new Verdict(Kind.TAKEN, code == 0 ? Set.of() : named, code, message, id);
    }
    return new Verdict(kind(code, named), named, code, message, id);
  }

  private static String id(JsonNode answer) {
    return Characters.storable(answer.path("request_id").asText(""));
  }

  private static Kind kind(int code, Set<Integer> named) {
    if (THROTTLED.contains(code)) {
      return Kind.THROTTLED;
    }
    if (STOP.contains(code)) {
      return Kind.STOP;
    }
    boolean ofContent = code >= 40000 && code < 40100;
    return !ofContent ? Kind.FAILED : named.isEmpty() ? Kind.SPLIT : Kind.REFUSED;
  }

  private static Set<Integer> named(String message) {
    Set<Integer> named = new HashSet<>();
    Matcher paths = PATH.matcher(message);
    while (paths.find()) {
      named.add(Integer.valueOf(paths.group(1)));
    }
    return named;
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
