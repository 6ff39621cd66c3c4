package io.hookline.attribution.credit.comparison;

import io.hookline.attribution.credit.figure.RunPeriods;
import io.hookline.attribution.credit.run.CompletedRuns;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.openapi.RefusalsOf;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/attribution-runs/{run}/cross-channel")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attribution")
@Transactional
class CrossChannelResource {

  private final CompletedRuns completed;
  private final RunPeriods periods;
  private final CrossChannels channels;

  CrossChannelResource(CompletedRuns completed, RunPeriods periods, CrossChannels channels) {
    this.completed = completed;
    this.periods = periods;
    this.channels = channels;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(value = CompletedRuns.class, statuses = 409)
  @Operation(
      operationId = "listCrossChannelFigures",
      summary = "Read what a run gives to channels or kinds of ads beside what they cost",
      description =
          "ROAS, CPA and conversion rate where there is something to divide by, else why not. What"
              + " platforms claim is laid beside only if it is within the same windows, and by the"
              + " last touch on both sides; otherwise it is refused.")
  public Page<CrossChannelView> list(
      @PathParam("run") UUID id,
      @Valid @BeanParam CrossChannelFilter filter,
      @Valid @BeanParam PageQuery page) {
    RunQuestion asked = asked(id, filter);
    return Page.of(
        CrossChannels.behind(
            ComparisonPlace.behind(page.cursor()),
            channels.rows(asked, filter.by, filter.click != null),
            page.fetch()),
        page,
        row -> row.place().parts(),
        row -> row);
  }

  @GET
  @Path("/total")
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(value = CompletedRuns.class, statuses = 409)
  @Operation(
      operationId = "getCrossChannelTotal",
      summary = "Read search ads against all others, and claims of platforms against all orders")
  public CrossChannelTotalView total(
      @PathParam("run") UUID id, @Valid @BeanParam CrossChannelFilter filter) {
    return channels.total(asked(id, filter), filter.by, filter.click != null);
  }

  private RunQuestion asked(UUID id, CrossChannelFilter filter) {
    RunQuestion asked =
        new RunQuestion(completed.get(id), periods.of(filter), filter.by.dimension(), List.of());
    CompareRuns.requireSameQuestion(asked.run(), asked.run(), asked.period());
    if (filter.click != null) {
      ClaimedWindows.of(filter).requireThoseOf(asked.run());
    }
    return asked;
  }
}
