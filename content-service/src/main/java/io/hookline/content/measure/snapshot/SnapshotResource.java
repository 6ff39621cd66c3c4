package io.hookline.content.measure.snapshot;

import io.hookline.content.produce.post.PublishedPost;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.precondition.OkWhenUnchanged;
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

@Path("/v1/brands/{brand}/posts/{post}/snapshots")
@Tag(name = "Snapshots")
@Transactional
class SnapshotResource {

  private final PostReadings readings;
  private final ReadingStore<SnapshotFacts> snapshots;
  private final Falls falls;

  SnapshotResource(PostReadings readings, RecordedReadings tables, Falls falls) {
    this.readings = readings;
    this.snapshots = tables.snapshots;
    this.falls = falls;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @NotAudited("A snapshot never changes and says by what it was taken.")
  @Idempotent
  @ResponseStatus(201)
  @OkWhenUnchanged
  @Operation(
      operationId = "recordSnapshot",
      summary = "Record a published post's counters at an instant",
      description =
          "One for each post, dataset, source, instant and collection; it stays as it is. A"
              + " correction is another one of the same instant with a later collectedAt. Counters"
              + " that the source does not tell are left out, not sent as 0.")
  public RestResponse<SnapshotView> record(
      @PathParam("post") UUID id, @NotNull @Valid NewSnapshot facts) {
    PublishedPost post = readings.published(id);
    ReadingOutcome outcome = readings.record(facts.of(id));
    return outcome.answer("posts/" + id + "/snapshots", shown(post, outcome.id()));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listSnapshots",
      summary = "List a post's snapshots, newest first",
      description =
          "Datasets stand beside each other and are never added up. Of several that stand for an"
              + " instant all are shown; of one source the one with the latest collectedAt counts,"
              + " an API's before a file's, a person's and an estimate.")
  public Page<SnapshotView> list(
      @PathParam("post") UUID id,
      @Valid @BeanParam ReadingFilter filter,
      @Valid @BeanParam PageQuery page) {
    return readings.page(snapshots, id, filter, page, this::views);
  }

  private Function<SnapshotFacts, SnapshotView> views(
      PublishedPost post, List<SnapshotFacts> rows) {
    FallsWalk fell = falls.of(post, rows);
    return facts -> SnapshotView.of(facts, fell.of(facts));
  }

  @GET
  @Path("/{snapshot}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getSnapshot", summary = "Read a snapshot")
  public RestResponse<SnapshotView> get(
      @PathParam("post") UUID id, @PathParam("snapshot") UUID snapshot) {
    PublishedPost post = readings.shown(id, SnapshotProblem.SNAPSHOT_NOT_FOUND);
    return Answers.ok(shown(post, snapshot));
  }

  private SnapshotView shown(PublishedPost post, UUID id) {
    SnapshotFacts facts = readings.get(snapshots, post, id, SnapshotProblem.SNAPSHOT_NOT_FOUND);
    return views(post, List.of(facts)).apply(facts);
  }
}
