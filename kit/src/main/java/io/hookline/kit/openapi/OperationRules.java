package io.hookline.kit.openapi;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Completes one operation by what its method, path and access imply. */
final class OperationRules {

  private final String path;
  private final HttpMethod method;
  private final Operation operation;
  private final SharedContract.Access access;
  private final boolean once;

  OperationRules(
      String path,
      HttpMethod method,
      Operation operation,
      SharedContract.Access access,
      boolean once) {
    this.path = path;
    this.method = method;
    this.operation = operation;
    this.access = access;
    this.once = once;
  }

  void apply() {
    describeAccess();
    addParameters();
    errors().forEach(this::addError);
    operation.getResponses().getAPIResponses().forEach(this::addHeaders);
  }

  private void describeAccess() {
    String said = operation.getDescription();
    operation.setDescription((said == null ? "" : said + "\n\n") + access.rule());
    if (access.token()) {
      operation.setSecurity(
          List.of(
              OASFactory.createSecurityRequirement()
                  .addScheme(SharedComponents.SCHEME, List.of())));
    } else if (operation.getSecurity() == null) {
      operation.setSecurity(List.of());
    }
  }

  private void addParameters() {
    if (path.contains("{brand}")) {
      addParameter("Brand");
    }
    if (changesAVersion()) {
      addParameter("IfMatch");
    }
    if (once) {
      addParameter("IdempotencyKey");
    }
  }

  private void addParameter(String component) {
    operation.addParameter(
        OASFactory.createParameter().ref("#/components/parameters/" + component));
  }

  private boolean changesAVersion() {
    return method == HttpMethod.PUT || method == HttpMethod.PATCH || method == HttpMethod.DELETE;
  }

  private Set<Integer> errors() {
    Set<Integer> errors = new TreeSet<>(Set.of(406, 500));
    if (access.token()) {
      errors.addAll(Set.of(401, 403));
    }
    if (path.contains("{")) {
      errors.add(404);
    }
    if (operation.getRequestBody() != null) {
      errors.addAll(Set.of(400, 413, 415, 422));
    }
    if (hasQuery() || once) {
      errors.addAll(Set.of(400, 422));
    }
    if (method == HttpMethod.POST) {
      errors.add(409);
    }
    if (changesAVersion()) {
      errors.addAll(Set.of(409, 412, 428));
    }
    return errors;
  }

  private boolean hasQuery() {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(p -> p.getIn() == Parameter.In.QUERY);
  }

  private void addError(int status) {
    String code = String.valueOf(status);
    if (!operation.getResponses().hasAPIResponse(code)) {
      operation
          .getResponses()
          .addAPIResponse(
              code, OASFactory.createAPIResponse().ref("#/components/responses/E" + status));
    }
  }

  private void addHeaders(String status, APIResponse response) {
    if (response.getRef() != null) {
      return;
    }
    addHeader(response, "X-Request-Id", "RequestId");
    boolean versioned = status.equals("201") || changesAVersion() || path.endsWith("}");
    if (versioned && status.startsWith("2") && path.contains("/v1/")) {
      addHeader(response, "ETag", "ETag");
    }
    if (status.equals("201")) {
      addHeader(response, "Location", "Location");
    }
  }

  private static void addHeader(APIResponse response, String name, String component) {
    response.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + component));
  }
}
