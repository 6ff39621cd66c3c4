package io.hookline.kit.openapi;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.ProblemBody;
import io.hookline.kit.problem.ProblemCode;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Refusals as responses: the codes that every operation has, and those of its feature. */
final class ErrorResponses {

  private final SharedComponents components;
  private final FeatureProblems features;

  ErrorResponses(SharedComponents components, FeatureProblems features) {
    this.components = components;
    this.features = features;
  }

  /** Whether a feature that the operation is of has a code with this status. */
  boolean have(int status, OperationFacts operation) {
    return operation.features().stream()
        .anyMatch(feature -> !features.of(features.owner(feature), status).isEmpty());
  }

  APIResponse of(int status, OperationFacts operation) {
    List<ProblemCode> own = new ArrayList<>();
    StringBuilder name = new StringBuilder("E" + status);
    for (String feature : operation.features().stream().map(features::owner).distinct().toList()) {
      List<ProblemCode> codes = features.of(feature, status);
      own.addAll(codes);
      name.append(codes.isEmpty() ? "" : capitalised(feature));
    }
    if (!operation.pages()) {
      return components.response(name.toString(), () -> response(status, own));
    }
    return components.response(
        name.append("Page").toString(), () -> withPage(response(status, own)));
  }

  private static APIResponse withPage(APIResponse response) {
    response
        .getContent()
        .addMediaType(
            MediaType.TEXT_HTML,
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example("<!DOCTYPE html><html lang=\"en\">…</html>"));
    return response.description(
        response.getDescription() + ". A page where Accept prefers text/html to JSON.");
  }

  private APIResponse response(int status, List<ProblemCode> own) {
    List<ProblemCode> codes = new ArrayList<>(own);
    Arrays.stream(CommonProblem.values())
        .filter(code -> code.status() == status)
        .forEach(codes::add);
    var media =
        OASFactory.createMediaType()
            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
    for (ProblemCode code : codes) {
      media.addExample(code.name(), OASFactory.createExample().value(example(code)));
    }
    Content content = OASFactory.createContent().addMediaType(ProblemBody.MEDIA_TYPE, media);
    APIResponse response =
        OASFactory.createAPIResponse()
            .description(codes.get(0).title())
            .addHeader("X-Request-Id", components.useHeader("RequestId"))
            .content(content);
    if (status == CommonProblem.TOO_MANY_REQUESTS.status()) {
      components.useRateLimit(response);
      response.addHeader("Retry-After", components.useHeader("RetryAfter"));
    }
    return response;
  }

  /** In this order: the contract must come out the same in every build. */
  private static Map<String, Object> example(ProblemCode code) {
    Map<String, Object> example = new LinkedHashMap<>();
    example.put(
        "type",
        "https://hookline.io/problems/" + code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    example.put("title", code.title());
    example.put("status", code.status());
    example.put("detail", code.title() + ".");
    example.put("instance", "/v1/brands/acme-cosmetics");
    example.put("code", code.name());
    example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
    example.put("violations", List.of());
    return example;
  }

  private static String capitalised(String feature) {
    String name = feature.substring(feature.lastIndexOf('.') + 1);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
