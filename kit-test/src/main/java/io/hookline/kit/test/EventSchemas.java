package io.hookline.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The events of a service, as the {@code webhooks} of its checked-in contract describe them. */
public final class EventSchemas {

  private static final Map<Path, EventSchemas> READ = new ConcurrentHashMap<>();
  private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

  private final JsonNode contract;
  private final Schemas schemas;

  private EventSchemas(JsonNode contract) {
    this.contract = contract;
    this.schemas = new Schemas(closed(contract));
  }

  /**
   * @param service its folder beside this one: {@code creator-service}
   */
  public static EventSchemas of(String service) {
    return in(Path.of("..", service, "openapi.yaml"));
  }

  /** Of a contract. */
  static EventSchemas in(Path file) {
    return READ.computeIfAbsent(
        file,
        first -> {
          try {
            return new EventSchemas(new YAMLMapper().readTree(file.toFile()));
          } catch (IOException missing) {
            throw new UncheckedIOException(missing);
          }
        });
  }

  /** The kinds of resources that events are about: {@code posts/snapshots}. */
  public Set<String> resources() {
    Set<String> resources = new TreeSet<>();
    contract
        .path("webhooks")
        .fieldNames()
        .forEachRemaining(type -> resources.add(subject(type).replaceAll("/\\{\\w+}", "")));
    return resources;
  }

  /** The data of an event about such a resource, as the contract shows them. */
  public JsonNode exampleOf(String resource) {
    for (Map.Entry<String, JsonNode> event : contract.path("webhooks").properties()) {
      if (subject(event.getKey()).replaceAll("/\\{\\w+}", "").equals(resource)) {
        return example(event.getKey()).path("data");
      }
    }
    throw new IllegalArgumentException("The contract has no event about " + resource);
  }

  boolean has(String type) {
    return contract.path("webhooks").has(type);
  }

  ObjectNode example(String type) {
    return content(type).path("example").deepCopy();
  }

  /** With what the data say in the place of its fields. */
  String subject(String type, JsonNode data) {
    return FIELD.matcher(subject(type)).replaceAll(field -> data.path(field.group(1)).asText());
  }

  /** What of the data is not as the contract says, a field too many as well; empty if all is. */
  String complaints(String type, JsonNode data) {
    return schemas.of(event(type).path("data")).complaints(data);
  }

  /** Fields of the data that may be null. */
  List<String> nullable(String type) {
    String reference = event(type).path("data").path("$ref").asText();
    return contract.at(reference.substring(1)).path("properties").properties().stream()
        .filter(field -> schemas.of(field.getValue()).accepts(NullNode.getInstance()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Readers of a contract bear new fields; here one that is not in it is a mistake. */
  private static JsonNode closed(JsonNode contract) {
    JsonNode copy = contract.deepCopy();
    for (JsonNode schema : copy.path("components").path("schemas")) {
      if (schema.has("properties") && !schema.has("additionalProperties")) {
        ((ObjectNode) schema).put("additionalProperties", false);
      }
    }
    return copy;
  }

  private String subject(String type) {
    return event(type).path("subject").path("x-subject").asText();
  }

  private JsonNode event(String type) {
    return content(type).path("schema").path("allOf").path(1).path("properties");
  }

  private JsonNode content(String type) {
    JsonNode webhook = contract.path("webhooks").path(type);
    if (webhook.isMissingNode()) {
      throw new AssertionError("The contract has no event " + type);
    }
    return webhook.path("post").path("requestBody").path("content").elements().next();
  }
}
