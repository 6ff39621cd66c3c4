package io.hookline.content.measure.snapshot;

import io.hookline.content.produce.post.Posts;
import io.hookline.content.produce.post.PublishedPost;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.paging.PlaceInTime;
import io.hookline.kit.precondition.Answers;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/posts/{post}/snapshots")
@Tag(name = "Snapshots")
@Transactional
class SnapshotResource {

  private final SnapshotRepository repository;
  private final Snapshots snapshots;
  private final Posts posts;

  SnapshotResource(SnapshotRepository repository, Snapshots snapshots, Posts posts) {
    this.repository = repository;
    this.snapshots = snapshots;
    this.posts = posts;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @NotAudited("A snapshot never changes and says by what it was taken.")
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "recordSnapshot",
      summary = "Record a published post's counters at an instant",
      description =
          "One for each post, dataset, source, instant and collection; it stays as it is. A"
              + " correction is another one of the same instant with a later collectedAt. Counters"
              + " that the source does not tell are left out, not sent as 0.")
  @APIResponse(
      responseCode = "201",
      description = "Recorded",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SnapshotView.class)))
  @APIResponse(
      responseCode = "200",
      description = "The very same was recorded before",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SnapshotView.class)))
  public RestResponse<SnapshotView> record(
      @PathParam("post") UUID id, @NotNull @Valid NewSnapshot facts) {
    PublishedPost post =
        posts
            .published(id)
            .orElseThrow(
                () ->
                    new Problem(
                        SnapshotProblem.POST_NOT_PUBLISHED, "Publish the post " + id + " first."));
    ReadingOutcome outcome = snapshots.record(List.of(facts.of(id))).get(0);
    if (outcome.status() == ReadingOutcome.Status.REFUSED) {
      throw outcome.problem();
    }
    SnapshotView view = repository.get(post, outcome.id());
    return outcome.status() == ReadingOutcome.Status.RECORDED
        ? Answers.created("posts/" + id + "/snapshots", view)
        : Answers.ok(view);
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listSnapshots",
      summary = "List a post's snapshots, newest first",
      description = "Organic and paid snapshots stand beside each other and are never added up.")
  public Page<SnapshotView> list(
      @PathParam("post") UUID id,
      @Parameter(description = "Only this dataset") @QueryParam("dataset") Dataset dataset,
      @Valid @BeanParam PageQuery page) {
    PlaceInTime place = page.beforePlace();
    List<SnapshotView> found =
        posts
            .published(id)
            .map(post -> repository.before(post, place, dataset, page.fetch()))
            .orElse(List.of());
    return Page.of(
        found,
        page,
        snapshot -> new Object[] {snapshot.capturedAt(), snapshot.id()},
        Function.identity());
  }

  @GET
  @Path("/{snapshot}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getSnapshot", summary = "Read a snapshot")
  public RestResponse<SnapshotView> get(
      @PathParam("post") UUID id, @PathParam("snapshot") UUID snapshot) {
    SnapshotView view =
        posts
            .published(id)
            .map(post -> repository.get(post, snapshot))
            .orElseThrow(() -> SnapshotRepository.unknown(snapshot));
    return Answers.ok(view);
  }
}
