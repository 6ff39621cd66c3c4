package io.hookline.reporting.report.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.kit.value.Quantity;
import io.hookline.reporting.report.page.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** What a setting says, in words. */
final class SettingWords {

  private static final Map<String, String> KINDS = kinds();
  private static final int DAY = 24;

  private SettingWords() {}

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("click", "clicks");
    kinds.put("view", "views");
    kinds.put("engagedView", "engaged views");
    kinds.put("visit", "visits");
    kinds.put("promoCode", "codes");
    kinds.put("qr", "scans");
    kinds.put("survey", "answers");
    return kinds;
  }

  /** {@code Time decay, half-life 7 days}. */
  static String model(JsonNode rules) {
    StringJoiner words = new StringJoiner(", ");
    words.add(Words.sentence(rules.path("model").asText()));
    if (rules.path("firstShare").isNumber() || rules.path("firstShare").isTextual()) {
      words.add(
          "%s to the first and %s to the last"
              .formatted(rules.path("firstShare").asText(), rules.path("lastShare").asText()));
    }
    if (rules.path("halfLifeHours").isNumber()) {
      words.add("half-life " + hours(rules.path("halfLifeHours").asInt()));
    }
    if (rules.path("markovOrder").isNumber()) {
      words.add("order " + rules.path("markovOrder").asInt());
    }
    if (rules.path("counting").asText().equals("ONCE")) {
      words.add("the first order of a person");
    }
    return words.toString();
  }

  /** {@code clicks 7 days, views 1 day}. */
  static String windows(JsonNode rules) {
    StringJoiner words = new StringJoiner(", ");
    KINDS.forEach(
        (kind, name) -> {
          int hours = rules.path("windows").path(kind).asInt();
          if (hours > 0) {
            words.add(name + " " + hours(hours));
          }
        });
    return words.toString();
  }

  private static String hours(int hours) {
    return hours % DAY == 0 ? Quantity.of(hours / DAY, "day") : Quantity.of(hours, "hour");
  }
}
