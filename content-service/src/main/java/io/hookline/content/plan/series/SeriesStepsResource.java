package io.hookline.content.plan.series;

import io.hookline.content.plan.pillar.Pillars;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a series' life. */
@Path("/v1/brands/{brand}/series/{series}")
@Tag(name = "Series")
@Transactional
class SeriesStepsResource {

  private final SeriesRepository series;
  private final Pillars pillars;
  private final Clock clock;

  SeriesStepsResource(SeriesRepository series, Pillars pillars, Clock clock) {
    this.series = series;
    this.pillars = pillars;
    this.clock = clock;
  }

  @POST
  @Path("/activate")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "activateSeries",
      summary = "Begin a series, or take a paused one up again")
  public RestResponse<SeriesView> activate(@PathParam("series") UUID id) {
    UUID pillar = series.get(id).pillarId();
    if (!pillars.holdActive(pillar)) {
      throw new Problem(
          SeriesProblem.SERIES_PILLAR_ARCHIVED, "The pillar " + pillar + " was archived.");
    }
    return take(id, SeriesStep.ACTIVATE, SeriesEvent.Activated::new);
  }

  @POST
  @Path("/pause")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "pauseSeries", summary = "Make no posts of a series for a while")
  public RestResponse<SeriesView> pause(@PathParam("series") UUID id) {
    return take(id, SeriesStep.PAUSE, SeriesEvent.Paused::new);
  }

  @POST
  @Path("/end")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "endSeries", summary = "End a series for good")
  public RestResponse<SeriesView> end(@PathParam("series") UUID id) {
    return take(id, SeriesStep.END, SeriesEvent.Ended::new);
  }

  private RestResponse<SeriesView> take(
      UUID id, SeriesStep step, Function<SeriesView, SeriesEvent> event) {
    Series found = series.get(id);
    found.take(step, clock.instant());
    return Answers.ok(series.save(found, event));
  }
}
