package io.hookline.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An operation, and where it stands in the contract.
 *
 * @param method lower case
 * @param path the template
 */
record ContractCall(String method, String path, JsonNode operation) {

  /** Of which a caller may send 1200 requests a minute. */
  private static final int PEOPLE = 16;

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  static List<ContractCall> all(JsonNode contract) {
    List<ContractCall> calls = new ArrayList<>();
    contract
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(operation -> METHODS.contains(operation.getKey()))
                    .forEach(
                        operation ->
                            calls.add(
                                new ContractCall(
                                    operation.getKey(), path.getKey(), operation.getValue()))));
    return calls;
  }

  String name() {
    return operation.path("operationId").asText();
  }

  /** Imports and events are answered row by row, and say in the answer what was refused. */
  boolean refusesAsAWhole() {
    return path.startsWith("/v1/") && !path.endsWith("/imports");
  }

  /** That of the resource which it is about. */
  String lastParameter() {
    return path.substring(path.lastIndexOf('{') + 1, Math.max(path.lastIndexOf('}'), 0));
  }

  /** Whether it makes the resource that another operation is about. */
  boolean makes(ContractCall other) {
    return method.equals("post")
        && other.path().lastIndexOf("/{") == path.length()
        && other.path().startsWith(path);
  }

  boolean deletes() {
    return method.equals("delete");
  }

  boolean streams() {
    return operation.at("/responses/200/content").has("text/event-stream");
  }

  boolean offers(String type) {
    for (JsonNode response : operation.path("responses")) {
      for (Map.Entry<String, JsonNode> offered : response.path("content").properties()) {
        if (offered.getKey().startsWith(type)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean answersNothing() {
    return operation.path("responses").properties().stream()
        .filter(response -> response.getKey().matches("[23].."))
        .allMatch(response -> response.getValue().path("content").isEmpty());
  }

  /** Of somebody who may call it, by turns an administrator of the brand and of the agency. */
  String token(int round) {
    if (operation.path("security").isEmpty()) {
      return null;
    }
    if (operation.path("description").asText().contains("For sister services")) {
      return Tokens.sister();
    }
    return path.contains("{brand}") && round % 2 == 0
        ? Tokens.admin(BrandsAreIsolated.OURS, round % PEOPLE)
        : Tokens.agencyAdmin(round % PEOPLE);
  }
}
