package io.hookline.attribution.collect.adaccount;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.value.Characters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What TikTok answered. It answers HTTP 200 whatever the code is, and 5xx with a page of HTML where
 * a gateway fails.
 *
 * @param trouble null where it told rows
 * @param says in TikTok's words, with its code and its id of the request; null without trouble
 * @param pages how many there are of the report
 */
record ReportAnswer(AdAccountTrouble trouble, String says, List<JsonNode> rows, int pages) {

  private static final int LONGEST = 500;

  private static final Set<Integer> WAIT = Set.of(40100, 40132, 61000);
  private static final Set<Integer> TOKEN =
      Set.of(40101, 40102, 40103, 40104, 40105, 40107, 40131, 40110);
  private static final Set<Integer> PERMISSION =
      Set.of(40001, 40003, 40113, 40117, 40118, 40130, 40300, 40301, 41000);

  static ReportAnswer notAsked() {
    return new ReportAnswer(
        AdAccountTrouble.KEY, "No key of this installation opens the token", List.of(), 0);
  }

  static ReportAnswer notKept() {
    return new ReportAnswer(
        AdAccountTrouble.KEEPING, "What TikTok told could not be kept", List.of(), 0);
  }

  static ReportAnswer failed(String says) {
    return new ReportAnswer(AdAccountTrouble.UNAVAILABLE, says, List.of(), 0);
  }

  static ReportAnswer of(ObjectMapper json, int status, byte[] body) {
    JsonNode answer = answer(json, body);
    if (status == 429) {
      return new ReportAnswer(AdAccountTrouble.WAIT, "HTTP status 429", List.of(), 0);
    }
    if (answer == null) {
      return failed("HTTP status " + status + ", and no answer of TikTok's");
    }
    int code = answer.path("code").asInt();
    JsonNode list = answer.path("data").path("list");
    if (code == 0 && list.isArray()) {
      List<JsonNode> rows = new ArrayList<>();
      list.forEach(rows::add);
      return new ReportAnswer(
          null, null, rows, answer.path("data").path("page_info").path("total_page").asInt(1));
    }
    String says =
        code == 0
            ? "An answer without a list"
            : code
                + ": "
                + Characters.storable(Characters.cut(answer.path("message").asText(""), LONGEST));
    String request = Characters.storable(answer.path("request_id").asText(""));
    return new ReportAnswer(
        trouble(code), request.isEmpty() ? says : says + " (" + request + ")", List.of(), 0);
  }

  private static AdAccountTrouble trouble(int code) {
    if (WAIT.contains(code)) {
      return AdAccountTrouble.WAIT;
    }
    if (TOKEN.contains(code)) {
      return AdAccountTrouble.TOKEN;
    }
    if (PERMISSION.contains(code)) {
      return AdAccountTrouble.PERMISSION;
    }
    return code >= 40000 && code < 50000 ? AdAccountTrouble.REQUEST : AdAccountTrouble.UNAVAILABLE;
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
