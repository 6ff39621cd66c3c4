package io.hookline.attribution.collect.visit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which of the visits that are taken away and made anew are others than before. Those of programs
 * have no origin.
 */
final class VisitChanges {

  private final Map<String, String> before = new LinkedHashMap<>();
  private final Map<String, String> now = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

  void taken(JsonNode visit) {
    add(before, visit);
  }

  void made(JsonNode visit) {
    add(now, visit);
  }

  /** An origin says by which links and as what kind of visitor somebody came, too. */
  private void add(Map<String, String> to, JsonNode visit) {
    boolean person = visit.path("visitor").asText().equals("PERSON");
    String id = visit.path("id").asText();
    String began = visit.path("began").asText();
    to.put(id, person ? began + ' ' + visit.path("origin").asText() : began);
    Map<String, String> row = rows.computeIfAbsent(id, unseen -> new LinkedHashMap<>());
    row.put("id", id);
    row.put("began", began);
    row.put("source_id", visit.path("source_id").asText());
    row.put("browser", visit.path("browser").asText());
    if (person || !row.containsKey("person")) {
      row.put("person", Boolean.toString(person));
    }
  }

  /** As rows, each with whether it is, or was, a person's. */
  List<Map<String, String>> rows() {
    return rows.entrySet().stream()
        .filter(visit -> !Objects.equals(before.get(visit.getKey()), now.get(visit.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }
}
