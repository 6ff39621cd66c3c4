package io.hookline.webhooks.subscription;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which event types tell of money, and what is left of them for those who may not see it. */
public final class EventMoney {

  /** Stands for the fields of a type of which each event says whether it is about money. */
  static final String SOMETIMES = "*";

  /** By full name of the type; no field where all of it is money. */
  private final Map<String, List<String>> fields;

  EventMoney(Map<String, List<String>> fields) {
    this.fields = new TreeMap<>(fields);
  }

  /** Whether one of these types tells of money, in whole or in part. */
  boolean isToldBy(List<String> types) {
    return types.contains(EventTypes.ALL)
        ? !fields.isEmpty()
        : types.stream().anyMatch(fields::containsKey);
  }

  /** Whether events of this type tell of money, in whole or in part. */
  public boolean isIn(String type) {
    return fields.containsKey(type);
  }

  /** Whether all of each event of this type is money. */
  boolean isWhole(String type) {
    return fields.containsKey(type) && fields.get(type).isEmpty();
  }

  /**
   * The data of an event without its money; null if nothing is left.
   *
   * @param ofMoney whether all of the event is
   */
  public JsonNode without(String type, boolean ofMoney, JsonNode data) {
    if (ofMoney) {
      return NullNode.instance;
    }
    JsonNode rest = data.deepCopy();
    fields.getOrDefault(type, List.of()).forEach(field -> empty(rest, field));
    return rest;
  }

  private static void empty(JsonNode data, String field) {
    int dot = field.lastIndexOf('.');
    JsonNode parent = dot < 0 ? data : data.at("/" + field.substring(0, dot).replace('.', '/'));
    if (parent instanceof ObjectNode object && object.has(field.substring(dot + 1))) {
      object.putNull(field.substring(dot + 1));
    }
  }
}
