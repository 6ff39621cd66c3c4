package io.hookline.reporting.judgement.anomaly;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.value.Plausible;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/anomalies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes of figures")
@Transactional
class AnomalyResource {

  private final FindAnomalies anomalies;
  private final CurrentBrand brand;

  AnomalyResource(FindAnomalies anomalies, CurrentBrand brand) {
    this.anomalies = anomalies;
    this.brand = brand;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "findAnomalies",
      summary = "Find days of a measure outside of what is usual for the brand",
      description =
          "A day is compared with the median of the known days of the eight weeks before it, of its"
              + " weekday where there are enough, and is outside when it is further off than 4 times"
              + " their usual spread. Days that will still get facts are not judged. What stands beside"
              + " a day are candidates, not causes.")
  public Anomalies find(
      @Parameter(required = true)
          @Schema(examples = "views")
          @QueryParam("measure")
          @NotBlank
          @Size(max = 60)
          String measure,
      @Parameter(description = "First day; none: 90 days up to `to`", example = "2026-09-01")
          @QueryParam("from")
          @Plausible
          LocalDate from,
      @Parameter(description = "Last day, included; none: today", example = "2026-11-22")
          @QueryParam("to")
          @Plausible
          LocalDate to) {
    return anomalies.of(brand.slug(), measure, from, to);
  }
}
