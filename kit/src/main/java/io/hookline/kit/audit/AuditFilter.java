package io.hookline.kit.audit;

import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries to list; each one narrows the list. */
public class AuditFilter {

  @Parameter(
      description = "Only this resource, as in its address after the brand",
      example = "creators/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e")
  @Pattern(regexp = "[a-z-]+(/[\\w.:@/-]{1,200})?")
  @QueryParam("resource")
  String resource;

  @Parameter(description = "Only what this subject did", example = "system:creator-service")
  @Pattern(regexp = "[^\\x00-\\x1f\\x7f]{1,200}")
  @QueryParam("actor")
  String actor;

  @Parameter(description = "From this instant on", example = "2026-11-01T00:00:00Z")
  @QueryParam("from")
  @Plausible
  Instant from;

  @Parameter(description = "Before this instant", example = "2026-12-01T00:00:00Z")
  @QueryParam("to")
  @Plausible
  Instant to;
}
