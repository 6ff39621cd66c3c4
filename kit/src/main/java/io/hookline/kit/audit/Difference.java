package io.hookline.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What differs between two states of something, field by field. Parts of a list that have an {@code
 * id} are followed wherever they stand, so that one more in front is one difference; a list without
 * ids is one value.
 */
public final class Difference {

  private final List<FieldChange> changes = new ArrayList<>();

  private Difference() {}

  /** In the order of the fields, those of the later state first. Null is the same as no field. */
  public static List<FieldChange> between(JsonNode before, JsonNode after) {
    Difference difference = new Difference();
    difference.compare("", present(before), present(after));
    return difference.changes;
  }

  private void compare(String path, JsonNode from, JsonNode to) {
    if (from.equals(to)) {
      return;
    }
    if (isTree(from) && isTree(to) && (from.isObject() || to.isObject())) {
      compareFields(path, from, to);
    } else if (hasIds(from) && hasIds(to) && !(from.isEmpty() && to.isEmpty())) {
      compareParts(path, from, to);
    } else {
      changes.add(new FieldChange(path, orNull(from), orNull(to)));
    }
  }

  private void compareFields(String path, JsonNode from, JsonNode to) {
    Set<String> names = new LinkedHashSet<>();
    to.fieldNames().forEachRemaining(names::add);
    from.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      String field = path.isEmpty() ? name : path + "." + name;
      compare(field, present(from.get(name)), present(to.get(name)));
    }
  }

  private void compareParts(String path, JsonNode from, JsonNode to) {
    Map<String, JsonNode> before = byId(from);
    Map<String, JsonNode> after = byId(to);
    Set<String> ids = new LinkedHashSet<>(after.keySet());
    ids.addAll(before.keySet());
    for (String id : ids) {
      JsonNode old = before.get(id);
      JsonNode now = after.get(id);
      String part = path + "[" + id + "]";
      if (old == null || now == null) {
        changes.add(new FieldChange(part, orNull(old), orNull(now)));
      } else {
        compare(part, old, now);
      }
    }
    compareOrder(path + "[*].id", before.keySet(), after.keySet());
  }

  private void compareOrder(String path, Set<String> before, Set<String> after) {
    Set<String> stayed = new LinkedHashSet<>(before);
    stayed.retainAll(after);
    Set<String> stay = new LinkedHashSet<>(after);
    stay.retainAll(before);
    if (!List.copyOf(stayed).equals(List.copyOf(stay))) {
      changes.add(new FieldChange(path, list(before), list(after)));
    }
  }

  private static ArrayNode list(Set<String> ids) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    ids.forEach(list::add);
    return list;
  }

  private static Map<String, JsonNode> byId(JsonNode list) {
    Map<String, JsonNode> parts = new LinkedHashMap<>();
    list.forEach(part -> parts.put(part.path("id").asText(), part));
    return parts;
  }

  /** A list whose parts all have an id, or none of which is there. */
  private static boolean hasIds(JsonNode list) {
    if (list.isNull()) {
      return true;
    }
    if (!list.isArray()) {
      return false;
    }
    for (JsonNode part : list) {
      if (!part.path("id").isTextual()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTree(JsonNode node) {
    return node.isObject() || node.isNull();
  }

  private static JsonNode present(JsonNode node) {
    return node == null || node.isMissingNode() ? NullNode.instance : node;
  }

  private static JsonNode orNull(JsonNode node) {
    return node == null || node.isNull() ? null : node;
  }
}
