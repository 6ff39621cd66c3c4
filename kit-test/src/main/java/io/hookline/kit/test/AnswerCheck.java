package io.hookline.kit.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;

/** Holds an answer against what the contract says of its operation. */
final class AnswerCheck {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What each address may answer, as the contract's own introduction says. */
  private static final Set<Integer> ANYWHERE = Set.of(405, 414, 431);

  private final JsonNode contract;
  private final Schemas schemas;

  AnswerCheck(JsonNode contract, Schemas schemas) {
    this.contract = contract;
    this.schemas = schemas;
  }

  /** What is wrong with the answer; null when nothing is. */
  String complaint(GeneratedRequest request, JsonNode operation, Peer.Answer answer) {
    int status = answer.status();
    if (status >= 500) {
      return "status " + status;
    }
    JsonNode documented = resolved(operation.path("responses").path(String.valueOf(status)));
    if (documented.isMissingNode()) {
      return ANYWHERE.contains(status) ? null : "status " + status + " is not documented";
    }
    if (answer.header("X-Request-Id") == null) {
      return "no X-Request-Id";
    }
    if (request.refused() && status < 400) {
      return "status " + status + " for a body that contradicts its schema";
    }
    return body(answer, documented.path("content"));
  }

  private String body(Peer.Answer answer, JsonNode content) {
    String type = answer.header("Content-Type");
    if (content.isEmpty()) {
      return answer.body().isEmpty() ? null : "a body that is not documented: " + type;
    }
    if (answer.body().isEmpty() && type == null) {
      return "no body";
    }
    String plain = type.split(";")[0].strip();
    for (Map.Entry<String, JsonNode> offered : content.properties()) {
      if (offered.getKey().split(";")[0].equalsIgnoreCase(plain)) {
        return plain.endsWith("json") && !plain.endsWith("ndjson")
            ? schema(answer.body(), offered.getValue().path("schema"))
            : null;
      }
    }
    return "the media type " + type + " is not documented";
  }

  private String schema(String body, JsonNode schema) {
    try {
      String complaints = schemas.of(schema).complaints(JSON.readTree(body));
      return complaints.isEmpty() ? null : "contradicts its schema: " + complaints;
    } catch (JsonProcessingException broken) {
      return "no JSON: " + body;
    }
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? contract.at(node.path("$ref").asText().substring(1)) : node;
  }
}
