package io.hookline.attribution.collect.utmaudit;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/utm-audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
@Transactional
class UtmAuditResource {

  private static final int MOST_DAYS = 92;

  private final AuditUtm audit;

  UtmAuditResource(AuditUtm audit) {
    this.audit = audit;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "auditUtm",
      summary =
          "Read what is wrong with tags: spend without visits, visits without campaign, names",
      description =
          "Ads against visits that carry their campaign by name or id, visits without a campaign,"
              + " links without tags, and names that the taxonomy does not allow (without one: rarer"
              + " spellings of what is usually written otherwise), each with its figures and what to do.")
  public UtmAuditView read(
      @Parameter(description = "First day, in the brand's time zone", example = "2026-11-01")
          @QueryParam("from")
          @NotNull
          @Plausible
          LocalDate from,
      @Parameter(description = "Last day, at most 92 days later", example = "2026-11-30")
          @QueryParam("to")
          @NotNull
          @Plausible
          LocalDate to) {
    if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
      throw new Violation("to", "must be from the first day to 92 days later").asProblem();
    }
    return audit.of(from, to);
  }
}
