package io.hookline.attribution.credit.comparison;

import io.hookline.attribution.credit.figure.RunPeriods;
import io.hookline.attribution.credit.run.CompletedRuns;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.openapi.RefusalsOf;
import io.hookline.kit.problem.Violation;
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

@Path("/v1/brands/{brand}/attribution-runs/{run}/gap")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attribution")
@Transactional
class AttributionGapResource {

  private final CompletedRuns completed;
  private final RunPeriods periods;
  private final AttributionGaps gaps;

  AttributionGapResource(CompletedRuns completed, RunPeriods periods, AttributionGaps gaps) {
    this.completed = completed;
    this.periods = periods;
    this.gaps = gaps;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(value = CompletedRuns.class, statuses = 409)
  @Operation(
      operationId = "getAttributionGap",
      summary = "Read how much analytics by the last click would miss, by named references",
      description =
          "1 - tracked / reference. All evidence of the run and what platforms claim are always"
              + " among the references; other runs, a survey and lift studies are where they are"
              + " named. Where there is nothing to divide by, noRatio says why.")
  public AttributionGapView gap(@PathParam("run") UUID id, @Valid @BeanParam GapFilter filter) {
    if (filter.survey != null && (filter.options == null || filter.options.isEmpty())) {
      throw new Violation("option", "must say which options of the survey name these units")
          .asProblem();
    }
    RunQuestion asked =
        new RunQuestion(
            completed.get(id),
            periods.of(filter),
            filter.by,
            filter.keys == null ? List.of() : filter.keys);
    CompareRuns.requireSameQuestion(asked.run(), asked.run(), asked.period());
    return gaps.of(asked, filter);
  }
}
