package io.hookline.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Puts this installation's issuer where the checked-in contract names an example, so that Swagger
 * UI's Authorize button works.
 */
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public class IssuerOfContract implements OASFilter {

  /** The framework's own note to itself. */
  private static final String METHOD_REF = "x-quarkus-openapi-method-ref";

  @Override
  public Operation filterOperation(Operation operation) {
    operation.removeExtension(METHOD_REF);
    return operation;
  }

  @Override
  public SecurityScheme filterSecurityScheme(SecurityScheme scheme) {
    if (scheme.getOpenIdConnectUrl() != null) {
      ConfigProvider.getConfig()
          .getOptionalValue("hookline.issuer", String.class)
          .ifPresent(
              issuer ->
                  scheme.setOpenIdConnectUrl(
                      scheme
                          .getOpenIdConnectUrl()
                          .replace(SharedComponents.ISSUER_EXAMPLE, issuer)));
    }
    return scheme;
  }
}
