package io.hookline.reporting.figures.growth;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.value.Plausible;
import io.hookline.reporting.figures.query.AskedDays;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/views/growth")
@Tag(name = "Figures")
@Transactional
class GrowthResource {

  private final Growth growth;

  GrowthResource(Growth growth) {
    this.growth = growth;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getGrowth",
      summary = "Show how followers grow: steadily or by single posts, on which days, after what",
      description =
          "STAIRCASE: at most one day in five is a spike, and spikes bring at least half of the"
              + " growth above what is usual. FLAT is less than 1 % in 28 days. Judged by measured"
              + " days; fewer than 28, or fewer than two in three, are UNKNOWN. Days are those of"
              + " the networks. The period is 90 days unless it is said, and 400 at most.")
  public GrowthView get(
      @Parameter(description = AskedDays.FROM) @QueryParam("from") @Plausible LocalDate from,
      @Parameter(description = AskedDays.TO) @QueryParam("to") @Plausible LocalDate to,
      @Parameter(description = "Only this account") @QueryParam("accountId") UUID account) {
    return growth.of(from, to, account);
  }
}
