package io.hookline.attribution.credit.explain;

import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.run.CompletedRuns;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.openapi.RefusalsOf;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/attribution-runs/{run}/conversions/{conversion}/path")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attribution")
@Transactional
class ConversionPathResource {

  private final CompletedRuns runs;
  private final ConversionPaths paths;

  ConversionPathResource(CompletedRuns runs, ConversionPaths paths) {
    this.runs = runs;
    this.paths = paths;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(value = CompletedRuns.class, statuses = 409)
  @Operation(
      operationId = "getConversionPath",
      summary =
          "Read how a conversion came about by a completed run, and why each touch got what"
              + " it got",
      description =
          "Every touch of whoever placed it from 90 days before until a day after it, and whatever"
              + " it names: those that were eligible with their share, value and the rule that gave"
              + " it, as the run has them, and those that were not with the reason, as they are"
              + " known now.")
  public ConversionPathView path(
      @PathParam("run") UUID id, @PathParam("conversion") UUID conversion) {
    CompletedRun run = runs.get(id);
    return paths.of(run, conversion);
  }
}
