package io.hookline.content.measure.snapshot;

import io.hookline.content.produce.post.Posts;
import io.hookline.content.produce.post.PublishedPost;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.paging.PlaceInTime;
import io.hookline.kit.precondition.Answers;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/posts/{post}/snapshots")
@Tag(name = "Snapshots")
@Transactional
class SnapshotResource {

  private final SnapshotRepository snapshots;
  private final Posts posts;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  SnapshotResource(
      SnapshotRepository snapshots, Posts posts, Outbox outbox, CurrentBrand brand, Clock clock) {
    this.snapshots = snapshots;
    this.posts = posts;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
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
          "One for each post, dataset, source and instant; it stays as it is. Counters that the"
              + " source does not tell are left out, not sent as 0.")
  public RestResponse<SnapshotView> record(
      @PathParam("post") UUID id, @NotNull @Valid NewSnapshot facts) {
    PublishedPost post =
        posts
            .published(id)
            .orElseThrow(
                () ->
                    new Problem(
                        SnapshotProblem.POST_NOT_PUBLISHED, "Publish the post " + id + " first."));
    Instant now = clock.instant();
    facts.check(post, now);
    SnapshotView view = SnapshotView.of(Ids.next(), id, facts, now);
    snapshots.add(brand.slug(), view);
    outbox.append(
        brand.slug(), new SnapshotEvent.Recorded(new SnapshotEvent.Data(post.creatorId(), view)));
    return Answers.created("posts/" + id + "/snapshots", view);
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
            .map(post -> snapshots.before(post, place, dataset, page.fetch()))
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
            .map(post -> snapshots.get(post, snapshot))
            .orElseThrow(() -> SnapshotRepository.unknown(snapshot));
    return Answers.ok(view);
  }
}
