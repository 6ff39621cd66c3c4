package io.hookline.attribution.collect.visit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which of the visits of people that are taken away and made anew are others than before. */
final class VisitChanges {

  private final Map<String, String> before = new LinkedHashMap<>();
  private final Map<String, String> now = new LinkedHashMap<>();
  private final Map<String, String> began = new LinkedHashMap<>();

  void taken(JsonNode visit) {
    add(before, visit);
  }

  void made(JsonNode visit) {
    add(now, visit);
  }

  /** An origin says by which links and as what kind of visitor somebody came, too. */
  private void add(Map<String, String> to, JsonNode visit) {
    if (visit.path("visitor").asText().equals("PERSON")) {
      String id = visit.path("id").asText();
      to.put(id, visit.path("origin").asText());
      began.put(id, visit.path("began").asText());
    }
  }

  /** As rows. */
  List<Map<String, String>> rows() {
    return began.entrySet().stream()
        .filter(visit -> !Objects.equals(before.get(visit.getKey()), now.get(visit.getKey())))
        .map(visit -> Map.of("id", visit.getKey(), "began", visit.getValue()))
        .toList();
  }
}
