package io.hookline.content.measure.competitorpost;

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
import io.hookline.kit.value.Ids;
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
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/competitor-posts/{competitorPost}/snapshots")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Competitors")
@Transactional
class CompetitorSnapshotResource {

  private final CompetitorPostRepository posts;
  private final CompetitorSnapshots snapshots;
  private final CompetitorSnapshotTable table;
  private final Clock clock;

  CompetitorSnapshotResource(
      CompetitorPostRepository posts,
      CompetitorSnapshots snapshots,
      CompetitorSnapshotTable table,
      Clock clock) {
    this.posts = posts;
    this.snapshots = snapshots;
    this.table = table;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @NotAudited("A snapshot never changes and says by what it was taken.")
  @Idempotent
  @ResponseStatus(201)
  @OkWhenUnchanged
  @Operation(
      operationId = "recordCompetitorSnapshot",
      summary = "Record what a competitor's post showed at an instant",
      description = "It stays as it is; a correction has the same instant and was collected later.")
  public RestResponse<CompetitorSnapshotView> record(
      @PathParam("competitorPost") UUID id, @NotNull @Valid NewCompetitorSnapshot body) {
    Instant now = clock.instant();
    body.check(posts.view(id).publishedAt(), now);
    ReadingOutcome outcome =
        snapshots
            .record(Map.of(id, CompetitorSnapshotView.of(Ids.next(), id, body, now)))
            .get(id)
            .accepted();
    return outcome.answer(
        "competitor-posts/" + id + "/snapshots", get(id, outcome.id()).getEntity());
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listCompetitorSnapshots",
      summary = "List what a competitor's post showed, latest instant first")
  public Page<CompetitorSnapshotView> list(
      @PathParam("competitorPost") UUID id, @Valid @BeanParam PageQuery page) {
    posts.view(id);
    return Page.of(
        table.before(id, page.beforePlace(), page.fetch()),
        page,
        snapshot -> new Object[] {snapshot.capturedAt(), snapshot.id()},
        Function.identity());
  }

  @GET
  @Path("/{competitorSnapshot}")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getCompetitorSnapshot",
      summary = "Read a snapshot of a competitor's post")
  public RestResponse<CompetitorSnapshotView> get(
      @PathParam("competitorPost") UUID id, @PathParam("competitorSnapshot") UUID snapshot) {
    posts.view(id);
    return Answers.ok(
        table
            .find(id, snapshot)
            .orElseThrow(
                () ->
                    new Problem(
                        CompetitorPostProblem.COMPETITOR_SNAPSHOT_NOT_FOUND,
                        "The post has no snapshot " + snapshot + ".")));
  }
}
