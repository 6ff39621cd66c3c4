package io.hookline.kit.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Takes out the schemas that nothing refers to. The generator can do that too, but does so before
 * {@link EventContract} refers to any.
 */
final class UnusedSchemas {

  private UnusedSchemas() {}

  static void remove(OpenAPI contract) {
    Components components = contract.getComponents();
    Map<String, Schema> schemas = components.getSchemas();
    Set<String> used = new HashSet<>();
    Stream.of(contract.getPaths().getPathItems(), orNone(contract.getWebhooks()))
        .flatMap(items -> items.values().stream())
        .map(PathItem::getOperations)
        .flatMap(operations -> operations.values().stream())
        .forEach(operation -> collect(operation, schemas, used));
    orNone(components.getResponses())
        .values()
        .forEach(response -> AnswerSchemas.walk(response.getContent(), schemas, used));
    orNone(components.getParameters())
        .values()
        .forEach(parameter -> AnswerSchemas.walk(parameter.getSchema(), schemas, used));
    List.copyOf(schemas.keySet()).stream()
        .filter(name -> !used.contains(name))
        .forEach(components::removeSchema);
  }

  private static void collect(Operation operation, Map<String, Schema> schemas, Set<String> used) {
    if (operation.getRequestBody() != null) {
      AnswerSchemas.walk(operation.getRequestBody().getContent(), schemas, used);
    }
    operation
        .getResponses()
        .getAPIResponses()
        .values()
        .forEach(response -> AnswerSchemas.walk(response.getContent(), schemas, used));
    for (Parameter parameter : orNone(operation.getParameters())) {
      AnswerSchemas.walk(parameter.getSchema(), schemas, used);
    }
  }

  private static <T> List<T> orNone(List<T> list) {
    return list == null ? List.of() : list;
  }

  private static <T> Map<String, T> orNone(Map<String, T> map) {
    return map == null ? Map.of() : map;
  }
}
