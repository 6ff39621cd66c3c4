package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of a payload neither a column nor a key says, written without a copy of the tree. */
final class UnsaidFields {

  /** For trees only, which every mapper writes alike. */
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<String> COLUMNS = Set.of("event", "event_time", "event_id");

  /** Bytes that most payloads do not fill. */
  private static final int INITIAL = 1024;

  private UnsaidFields() {}

  /** As JSON in UTF-8. */
  static byte[] of(ObjectNode payload, Collection<String> keys) {
    ByteArrayBuilder text = new ByteArrayBuilder(INITIAL);
    try (JsonGenerator rest = JSON.getFactory().createGenerator(text)) {
      SerializerProvider form = JSON.getSerializerProviderInstance();
      rest.writeStartObject();
      for (Map.Entry<String, JsonNode> field : payload.properties()) {
        if (field.getKey().equals("user") && field.getValue() instanceof ObjectNode user) {
          writeUnsaid(user, keys, rest, form);
        } else if (!COLUMNS.contains(field.getKey())) {
          write(field, rest, form);
        }
      }
      rest.writeEndObject();
    } catch (IOException impossible) {
      throw new IllegalStateException("A payload cannot be written", impossible);
    }
    return text.getClearAndRelease();
  }

  private static void writeUnsaid(
      ObjectNode user, Collection<String> keys, JsonGenerator rest, SerializerProvider form)
      throws IOException {
    boolean begun = false;
    for (Map.Entry<String, JsonNode> field : user.properties()) {
      if (!isSaid(field.getKey(), field.getValue(), keys)) {
        if (!begun) {
          rest.writeObjectFieldStart("user");
          begun = true;
        }
        write(field, rest, form);
      }
    }
    if (begun) {
      rest.writeEndObject();
    }
  }

  private static void write(
      Map.Entry<String, JsonNode> field, JsonGenerator to, SerializerProvider form)
      throws IOException {
    to.writeFieldName(field.getKey());
    field.getValue().serialize(to, form);
  }

  /** Whether the keys give back a field of the user just as it is. */
  private static boolean isSaid(String field, JsonNode value, Collection<String> keys) {
    String single = StoredPayload.SINGLE.get(field);
    if (single != null) {
      return areJust(single, List.of(value), keys);
    }
    String list = StoredPayload.LISTS.get(field);
    return list != null && value.size() > 0 && areJust(list, value, keys);
  }

  /** Whether the keys of the kind are the values, in their order. */
  private static boolean areJust(String kind, Iterable<JsonNode> values, Collection<String> keys) {
    Iterator<JsonNode> left = values.iterator();
    for (String key : keys) {
      if (key.startsWith(kind)) {
        String value = left.hasNext() ? left.next().asText() : null;
        if (value == null
            || value.length() != key.length() - kind.length()
            || !key.endsWith(value)) {
          return false;
        }
      }
    }
    return !left.hasNext();
  }
}
