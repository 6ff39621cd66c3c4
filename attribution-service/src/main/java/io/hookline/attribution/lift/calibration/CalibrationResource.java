package io.hookline.attribution.lift.calibration;

import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.run.CompletedRuns;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.openapi.RefusalsOf;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/calibrations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lift studies")
@Transactional
class CalibrationResource {

  private final CompletedRuns runs;
  private final Calibrations calibrations;

  CalibrationResource(CompletedRuns runs, Calibrations calibrations) {
    this.runs = runs;
    this.calibrations = calibrations;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(value = CompletedRuns.class, statuses = 409)
  @Operation(
      operationId = "listCalibrations",
      summary = "Read what studies say of a run's credit: incremental by attributed",
      description =
          "Of each study the result that was kept last, and of platforms what they said of"
              + " incremental conversions or value, the latest first. It stands beside: no credit of"
              + " the run is another for it.")
  public Page<CalibrationView> list(
      @Parameter(description = "A completed run") @QueryParam("run") @NotNull UUID run,
      @Valid @BeanParam PageQuery page) {
    CompletedRun completed = runs.get(run);
    return calibrations.page(completed, page);
  }
}
