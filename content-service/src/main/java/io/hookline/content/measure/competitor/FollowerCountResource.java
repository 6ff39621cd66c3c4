package io.hookline.content.measure.competitor;

import io.hookline.content.measure.snapshot.ReadingOutcome;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.precondition.OkWhenUnchanged;
import io.hookline.kit.problem.Problem;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/competitors/{competitor}/follower-counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Competitors")
@Transactional
class FollowerCountResource {

  private final FollowerCounts counts;
  private final FollowerCountTable table;
  private final Competitors competitors;

  FollowerCountResource(FollowerCounts counts, FollowerCountTable table, Competitors competitors) {
    this.counts = counts;
    this.table = table;
    this.competitors = competitors;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @NotAudited("A count never changes and says by what it was taken.")
  @Idempotent
  @ResponseStatus(201)
  @OkWhenUnchanged
  @Operation(
      operationId = "recordFollowerCount",
      summary = "Record how many followed a competitor at an instant",
      description = "It stays as it is; a correction has the same instant and was collected later.")
  public RestResponse<FollowerCountView> record(
      @PathParam("competitor") UUID id, @NotNull @Valid NewFollowerCount body) {
    competitors.require(id);
    ReadingOutcome outcome = counts.record(List.of(body.of(id))).get(0).accepted();
    return outcome.answer(
        "competitors/" + id + "/follower-counts",
        table.find(id, outcome.id()).orElseThrow(() -> unknown(outcome.id())));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listFollowerCounts",
      summary = "List how many followed a competitor, latest instant first")
  public Page<FollowerCountView> list(
      @PathParam("competitor") UUID id, @Valid @BeanParam PageQuery page) {
    competitors.require(id);
    return Page.of(
        table.before(id, page.beforePlace(), page.fetch()),
        page,
        count -> new Object[] {count.capturedAt(), count.id()},
        Function.identity());
  }

  @GET
  @Path("/{followerCount}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getFollowerCount", summary = "Read a count of followers")
  public RestResponse<FollowerCountView> get(
      @PathParam("competitor") UUID id, @PathParam("followerCount") UUID count) {
    competitors.require(id);
    return Answers.ok(table.find(id, count).orElseThrow(() -> unknown(count)));
  }

  private static Problem unknown(UUID id) {
    return new Problem(
        CompetitorProblem.FOLLOWER_COUNT_NOT_FOUND, "The competitor has no count " + id + ".");
  }
}
