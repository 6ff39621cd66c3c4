package io.hookline.kit.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/**
 * Says of each field of an answer that it is there, if only as null, so that generated clients need
 * not ask. Not of types that are sent to us as well, nor of those that leave out what is null. What
 * is sent to us has no other fields than those.
 */
final class AnswerSchemas {

  private final Set<String> partial;

  AnswerSchemas(IndexView index) {
    partial =
        index.getAnnotations(JsonInclude.class).stream()
            .map(AnnotationInstance::target)
            .map(AnswerSchemas::declaring)
            .map(SchemaName::of)
            .collect(Collectors.toSet());
  }

  private static ClassInfo declaring(AnnotationTarget target) {
    return switch (target.kind()) {
      case CLASS -> target.asClass();
      case METHOD -> target.asMethod().declaringClass();
      case FIELD -> target.asField().declaringClass();
      case METHOD_PARAMETER -> target.asMethodParameter().method().declaringClass();
      case RECORD_COMPONENT -> target.asRecordComponent().declaringClass();
      default -> throw new IllegalStateException("@JsonInclude on " + target);
    };
  }

  void complete(OpenAPI contract) {
    Map<String, Schema> schemas = contract.getComponents().getSchemas();
    if (schemas == null) {
      return;
    }
    Set<String> sent = new HashSet<>();
    operations(contract)
        .map(Operation::getRequestBody)
        .filter(Objects::nonNull)
        .forEach(body -> walk(body.getContent(), schemas, sent));
    Set<String> answered = new HashSet<>();
    operations(contract)
        .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
        .forEach(response -> walk(response.getContent(), schemas, answered));
    sent.stream().map(schemas::get).filter(Objects::nonNull).forEach(AnswerSchemas::close);
    webhooks(contract)
        .forEach(webhook -> walk(webhook.getRequestBody().getContent(), schemas, answered));
    answered.removeAll(sent);
    answered.removeAll(partial);
    answered.stream().map(schemas::get).filter(Objects::nonNull).forEach(AnswerSchemas::complete);
  }

  private static void complete(Schema schema) {
    if (schema.getProperties() != null) {
      schema.setRequired(new ArrayList<>(new TreeSet<>(schema.getProperties().keySet())));
    }
  }

  /** What is not named is refused, unless the type says that it takes more. */
  private static void close(Schema schema) {
    if (schema.getProperties() != null && schema.getAdditionalPropertiesSchema() == null) {
      schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
    }
  }

  private static Stream<Operation> webhooks(OpenAPI contract) {
    return contract.getWebhooks() == null
        ? Stream.empty()
        : contract.getWebhooks().values().stream().map(PathItem::getPOST);
  }

  private static Stream<Operation> operations(OpenAPI contract) {
    return contract.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream());
  }

  static void walk(Content content, Map<String, Schema> schemas, Set<String> found) {
    if (content != null) {
      content.getMediaTypes().values().stream()
          .map(MediaType::getSchema)
          .forEach(schema -> walk(schema, schemas, found));
    }
  }

  static void walk(Schema schema, Map<String, Schema> schemas, Set<String> found) {
    if (schema == null) {
      return;
    }
    if (schema.getRef() != null) {
      String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
      if (found.add(name)) {
        walk(schemas.get(name), schemas, found);
      }
    }
    parts(schema).forEach(part -> walk(part, schemas, found));
  }

  private static Stream<Schema> parts(Schema schema) {
    Stream<Schema> fields =
        schema.getProperties() == null ? Stream.empty() : schema.getProperties().values().stream();
    Stream<Schema> choices =
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
            .filter(Objects::nonNull)
            .flatMap(List::stream);
    return Stream.concat(
        Stream.concat(fields, choices),
        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema())
            .filter(Objects::nonNull));
  }
}
