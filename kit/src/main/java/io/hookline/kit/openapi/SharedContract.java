package io.hookline.kit.openapi;

import io.hookline.kit.access.Allow;
import io.hookline.kit.idempotency.Idempotent;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Says once, for every operation, what all have in common: access, headers and errors. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class SharedContract implements OASFilter {

  private final Map<String, MethodInfo> operations = new HashMap<>();

  public SharedContract(IndexView index) {
    for (AnnotationInstance operation : index.getAnnotations(Operation.class)) {
      if (operation.value("operationId") != null) {
        operations.put(operation.value("operationId").asString(), operation.target().asMethod());
      }
    }
  }

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    if (contract.getComponents() == null) {
      contract.setComponents(OASFactory.createComponents());
    }
    SharedComponents.addTo(contract.getComponents());
    contract
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (method, operation) -> {
                          MethodInfo code = operations.get(operation.getOperationId());
                          if (code == null) {
                            throw new IllegalStateException(
                                method + " " + path + " has no @Operation(operationId = …)");
                          }
                          new OperationRules(path, method, operation, access(code), isOnce(code))
                              .apply();
                        }));
  }

  private static Access access(MethodInfo code) {
    AnnotationInstance brand = code.annotation(Allow.Brand.class);
    if (brand != null) {
      return new Access(
          true, "Needs the brand's role " + brand.value().asEnum() + " or a larger one.");
    }
    if (code.hasAnnotation(Allow.Agency.class)) {
      return new Access(true, "Needs the agency's administrator.");
    }
    if (code.hasAnnotation(Allow.Sister.class)) {
      return new Access(true, "For sister services, by client credentials.");
    }
    if (code.hasAnnotation(Allow.Member.class)) {
      return new Access(true, "For everybody with a valid token.");
    }
    AnnotationInstance anyone = code.annotation(Allow.Anyone.class);
    return new Access(false, anyone == null ? "Refused to everybody." : anyone.value().asString());
  }

  private static boolean isOnce(MethodInfo code) {
    return code.hasAnnotation(Idempotent.class)
        || code.declaringClass().hasDeclaredAnnotation(Idempotent.class);
  }

  /**
   * Who may call an operation.
   *
   * @param token whether an access token is needed
   */
  record Access(boolean token, String rule) {}
}
