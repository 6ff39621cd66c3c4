package io.hookline.kit.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Ids of resources that exist, by the parameter that names one, of which the walk learns more; and
 * objects by the name of their schema.
 */
final class KnownIds {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 8;

  private final JsonNode paths;
  private final Map<String, List<Known>> ids = new HashMap<>();
  private final Map<String, String> pinned = new HashMap<>();

  KnownIds(JsonNode contract, Map<String, String> existing) {
    this.paths = contract.path("paths");
    existing.forEach((name, id) -> ids.put(name, new ArrayList<>(List.of(new Known(id, null)))));
  }

  /**
   * @param place the collection in which it was found; null for what was there before
   */
  private record Known(String id, String place) {}

  /** One of them; null when there is none. Takes the same from the random in either case. */
  String any(String name, Random random) {
    return any(name, "", random);
  }

  /**
   * @param place of the collection: what was found there comes first
   */
  String any(String name, String place, Random random) {
    int drawn = random.nextInt(1 << 16);
    if (pinned.containsKey(name)) {
      return pinned.get(name);
    }
    List<Known> all = ids.get(name);
    if (all == null) {
      return null;
    }
    List<Known> here =
        all.stream().filter(one -> one.place() == null || one.place().equals(place)).toList();
    List<Known> known = here.isEmpty() ? all : here;
    return known.get(drawn % known.size()).id();
  }

  /** Until the next call of this there are no others. */
  void pin(Map<String, String> only) {
    pinned.clear();
    pinned.putAll(only);
  }

  /** Of a body's field: {@code creatorId} is a {@code creator}. */
  String anyOfField(String field, Random random) {
    return field.endsWith("Id") ? any(field.substring(0, field.length() - 2), random) : null;
  }

  /** Of a body's list: {@code creatorIds} are of a {@code creator}. */
  String anyOfList(String field, Random random) {
    return field.endsWith("Ids") ? any(field.substring(0, field.length() - 3), random) : null;
  }

  /**
   * Of a schema whose fields must fit together: a whole object, as JSON; null when none is known.
   *
   * @param schema its name
   */
  String anyOfSchema(String schema, Random random) {
    return ids.containsKey(schema) ? any(schema, random) : null;
  }

  /** What was made, or what a list shows. */
  void learn(ContractCall call, String place, Peer.Answer answer) {
    String name = child(call.path());
    if (name == null || answer.status() >= 300 || !answer.body().startsWith("{")) {
      return;
    }
    try {
      JsonNode body = JSON.readTree(answer.body());
      add(name, place, body.path("id"));
      body.path("items").forEach(item -> add(name, place, item.path("id")));
    } catch (JsonProcessingException notJson) {
      throw new IllegalStateException(answer.body(), notJson);
    }
  }

  /** The parameter that names one resource of the collection. */
  private String child(String path) {
    for (Map.Entry<String, JsonNode> other : paths.properties()) {
      String rest = other.getKey().startsWith(path + "/{") ? other.getKey() : "";
      if (rest.indexOf('/', path.length() + 1) < 0 && rest.endsWith("}")) {
        return rest.substring(path.length() + 2, rest.length() - 1);
      }
    }
    return null;
  }

  private void add(String name, String place, JsonNode id) {
    List<Known> known = ids.computeIfAbsent(name, first -> new ArrayList<>());
    if (id.isTextual() && known.stream().noneMatch(one -> one.id().equals(id.asText()))) {
      known.add(new Known(id.asText(), place));
      if (known.size() > MOST) {
        known.remove(1);
      }
    }
    if (known.isEmpty()) {
      ids.remove(name);
    }
  }
}
