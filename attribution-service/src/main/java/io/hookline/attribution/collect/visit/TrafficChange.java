package io.hookline.attribution.collect.visit;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.kit.value.Ids;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What visits that are made and taken away change in the counts of their days. */
final class TrafficChange {

  /** What visits have in common that are counted together. */
  static final List<String> PLACE =
      List.of(
          "day",
          "source",
          "medium",
          "campaign",
          "content",
          "term",
          "click_ids",
          "referrer",
          "host",
          "app",
          "landing",
          "goes_on");

  private static final int VISITS = 0;
  private static final int PAGES = 1;
  private static final int BOUNCES = 2;
  private static final int SECONDS = 3;

  private final Map<Map<String, String>, long[]> counts = new LinkedHashMap<>();

  /**
   * @param visit as the database tells of one
   * @param times 1 for one that is made, -1 for one that is taken away
   */
  void add(JsonNode visit, int times) {
    if (!visit.path("visitor").asText().equals("PERSON")) {
      return;
    }
    Map<String, String> place = new LinkedHashMap<>();
    PLACE.forEach(field -> place.put(field, text(visit, field)));
    long[] count = counts.computeIfAbsent(place, unseen -> new long[4]);
    count[VISITS] += times;
    count[PAGES] += times * visit.path("pages").asLong();
    count[BOUNCES] +=
        visit.path("events").asInt() == 1 && visit.path("pages").asInt() == 1 ? times : 0;
    count[SECONDS] += times * visit.path("seconds").asLong();
  }

  private static String text(JsonNode visit, String field) {
    return visit.path(field).asText(null);
  }

  /** Those that are not as they were, as rows. */
  List<Map<String, Object>> rows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    counts.forEach(
        (place, count) -> {
          if (Stream.of(count[VISITS], count[PAGES], count[BOUNCES], count[SECONDS])
              .anyMatch(change -> change != 0)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", Objects.toString(Ids.next()));
            row.putAll(place);
            row.put("visits", count[VISITS]);
            row.put("pages", count[PAGES]);
            row.put("bounces", count[BOUNCES]);
            row.put("seconds", count[SECONDS]);
            rows.add(row);
          }
        });
    return rows;
  }
}
