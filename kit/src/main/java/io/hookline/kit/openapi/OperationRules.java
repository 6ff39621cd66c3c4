package io.hookline.kit.openapi;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Completes one operation by what its method, path and code imply. */
final class OperationRules {

  private final String path;
  private final HttpMethod method;
  private final Operation operation;
  private final OperationFacts facts;
  private final SharedComponents components;
  private final ErrorResponses errors;

  OperationRules(
      String path,
      HttpMethod method,
      Operation operation,
      OperationFacts facts,
      SharedComponents components,
      ErrorResponses errors) {
    this.path = path;
    this.method = method;
    this.operation = operation;
    this.facts = facts;
    this.components = components;
    this.errors = errors;
  }

  void apply() {
    describeAccess();
    makeExamplesLists();
    addParameters();
    if (facts.finance()) {
      operation.addExtension("x-finance", true);
    }
    if (facts.collaborators()) {
      operation.addExtension("x-collaborators", true);
    }
    if (facts.notAudited() != null) {
      operation.addExtension("x-not-audited", facts.notAudited());
    }
    nameStatus();
    operation.getResponses().getAPIResponses().forEach(this::addHeaders);
    operation.getResponses().getAPIResponses().values().forEach(ExportRules::apply);
    if (mayBeKnown()) {
      operation.getResponses().addAPIResponse("304", notModified());
    }
    statuses().forEach(this::addError);
  }

  private void describeAccess() {
    String said = operation.getDescription();
    operation.setDescription((said == null ? "" : said + "\n\n") + facts.access());
    if (facts.token()) {
      operation.setSecurity(
          List.of(
              OASFactory.createSecurityRequirement()
                  .addScheme(SharedComponents.SCHEME, List.of())));
    } else if (operation.getSecurity() == null) {
      operation.setSecurity(List.of());
    }
  }

  /** An annotation has room for one value, of a parameter that may be repeated as well. */
  private void makeExamplesLists() {
    if (operation.getParameters() != null) {
      operation.getParameters().stream()
          .filter(parameter -> parameter.getExample() != null && isRepeated(parameter))
          .forEach(parameter -> parameter.setExample(List.of(parameter.getExample())));
    }
  }

  private static boolean isRepeated(Parameter parameter) {
    List<SchemaType> types = parameter.getSchema() == null ? null : parameter.getSchema().getType();
    return types != null && types.contains(SchemaType.ARRAY);
  }

  private void addParameters() {
    if (path.contains("{brand}")) {
      operation.addParameter(components.parameter("Brand"));
    }
    if (changesAVersion()) {
      operation.addParameter(components.parameter("IfMatch"));
    }
    if (mayBeKnown()) {
      operation.addParameter(components.parameter("IfNoneMatch"));
    }
    if (facts.once()) {
      operation.addParameter(components.parameter("IdempotencyKey"));
    }
  }

  /** The generator knows 200 and 204 only. */
  private void nameStatus() {
    APIResponses responses = operation.getResponses();
    String status = String.valueOf(facts.status());
    if (facts.status() != 200
        && responses.hasAPIResponse("200")
        && !responses.hasAPIResponse(status)) {
      APIResponse answer = responses.getAPIResponse("200");
      responses.removeAPIResponse("200");
      responses.addAPIResponse(
          status, facts.status() == 201 ? answer.description("Created") : answer);
      if (facts.unchanged()) {
        responses.addAPIResponse("200", unchanged(answer));
      }
    }
  }

  private static APIResponse unchanged(APIResponse created) {
    return OASFactory.createAPIResponse()
        .description("The very same is there already")
        .content(created.getContent());
  }

  private boolean changesAVersion() {
    return facts.ifMatch()
        || method == HttpMethod.PUT
        || method == HttpMethod.PATCH
        || method == HttpMethod.DELETE;
  }

  /** One resource as JSON of which all is in its version, not a list and not a page for people. */
  private boolean mayBeKnown() {
    return method == HttpMethod.GET && facts.versioned() && !facts.derived();
  }

  private Set<Integer> statuses() {
    Set<Integer> statuses = new TreeSet<>(Set.of(400, 406, 500, 503));
    statuses.addAll(facts.refusals());
    if (facts.token()) {
      statuses.addAll(Set.of(401, 403));
    } else if (errors.have(403, facts)) {
      statuses.add(403);
    }
    if (errors.have(401, facts)) {
      statuses.add(401);
    }
    if (facts.limited()) {
      statuses.add(429);
    }
    if (path.contains("{")) {
      statuses.add(404);
    }
    if (facts.secret()) {
      statuses.add(404);
      if (errors.have(410, facts)) {
        statuses.add(410);
      }
    }
    if (operation.getRequestBody() != null) {
      statuses.addAll(Set.of(400, 408, 413, 415, 422));
    }
    if (hasQuery() || facts.once()) {
      statuses.addAll(Set.of(400, 422));
    }
    if (method == HttpMethod.POST) {
      statuses.add(409);
    }
    if (changesAVersion()) {
      statuses.addAll(Set.of(409, 412, 428));
    }
    return statuses;
  }

  private boolean hasQuery() {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(p -> p.getIn() == Parameter.In.QUERY);
  }

  private void addError(int status) {
    String code = String.valueOf(status);
    if (!operation.getResponses().hasAPIResponse(code)) {
      operation.getResponses().addAPIResponse(code, errors.of(status, facts));
    }
  }

  private void addHeaders(String status, APIResponse response) {
    if (response.getRef() != null) {
      return;
    }
    response.addHeader("X-Request-Id", components.useHeader("RequestId"));
    if (facts.limited()) {
      components.useRateLimit(response);
    }
    if (facts.versioned() && (status.equals("200") || status.equals("201"))) {
      response.addHeader("ETag", components.useHeader("ETag"));
    }
    if (status.equals("201") || status.equals("202")) {
      response.addHeader("Location", components.useHeader("Location"));
    }
  }

  private APIResponse notModified() {
    return components.response(
        "NotModified",
        () ->
            OASFactory.createAPIResponse()
                .description("The reader has the present version")
                .addHeader("X-Request-Id", components.useHeader("RequestId"))
                .addHeader("ETag", components.useHeader("ETag")));
  }
}
