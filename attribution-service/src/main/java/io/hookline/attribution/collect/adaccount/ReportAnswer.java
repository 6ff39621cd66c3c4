package io.hookline.attribution.collect.adaccount;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.attribution.collect.platform.PlatformAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What TikTok's answer means for a page.
 *
 * @param trouble null where it told rows
 * @param says in TikTok's words, with its code and its id of the request; null without trouble
 * @param pages how many there are of the report
 */
record ReportAnswer(AdAccountTrouble trouble, String says, List<JsonNode> rows, int pages) {

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

  static ReportAnswer of(PlatformAnswer answer) {
    if (answer.code() == null) {
      return new ReportAnswer(trouble(answer), answer.message(), List.of(), 0);
    }
    JsonNode list = answer.data().path("list");
    if (answer.code() == 0 && list.isArray()) {
      List<JsonNode> rows = new ArrayList<>();
      list.forEach(rows::add);
      return new ReportAnswer(
          null, null, rows, answer.data().path("page_info").path("total_page").asInt(1));
    }
    String says =
        answer.code() == 0 ? "An answer without a list" : answer.code() + ": " + answer.message();
    boolean hasId = answer.id() != null && !answer.id().isEmpty();
    return new ReportAnswer(
        trouble(answer), hasId ? says + " (" + answer.id() + ")" : says, List.of(), 0);
  }

  private static AdAccountTrouble trouble(PlatformAnswer answer) {
    if (answer.throttled()) {
      return AdAccountTrouble.WAIT;
    }
    int code = answer.code() == null ? 0 : answer.code();
    if (TOKEN.contains(code)) {
      return AdAccountTrouble.TOKEN;
    }
    if (PERMISSION.contains(code)) {
      return AdAccountTrouble.PERMISSION;
    }
    return code >= 40000 && code < 50000 ? AdAccountTrouble.REQUEST : AdAccountTrouble.UNAVAILABLE;
  }
}
