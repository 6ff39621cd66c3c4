package io.hookline.content.measure.unclaimed;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.export.Exported;
import io.hookline.kit.feed.ReadsFeedOnDemand;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/unclaimed-posts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Unclaimed posts")
@Transactional
class UnclaimedPostResource {

  private final UnclaimedRows rows;
  private final AdoptPost adopt;
  private final Outbox outbox;
  private final Audit audit;
  private final CurrentBrand brand;
  private final Clock clock;

  UnclaimedPostResource(
      UnclaimedRows rows,
      AdoptPost adopt,
      Outbox outbox,
      Audit audit,
      CurrentBrand brand,
      Clock clock) {
    this.rows = rows;
    this.adopt = adopt;
    this.outbox = outbox;
    this.audit = audit;
    this.brand = brand;
    this.clock = clock;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listUnclaimedPosts",
      summary = "List videos that no post is, those that were told of last first",
      description =
          "A file or a connection has told of them. Their readings are kept, and become snapshots"
              + " of the post that claims the video: by an adoption, or because the same video is"
              + " recorded as a post.")
  public Page<UnclaimedPostView> list(
      @Valid @BeanParam UnclaimedPostFilter filter, @Valid @BeanParam PageQuery page) {
    return Page.of(
        rows.before(page.beforePlace(), filter, page.fetch()),
        page,
        video -> new Object[] {video.firstSeenAt(), video.id()},
        Function.identity());
  }

  @GET
  @Path("/{unclaimedPost}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getUnclaimedPost", summary = "Read a video that no post is")
  public RestResponse<UnclaimedPostView> get(@PathParam("unclaimedPost") UUID id) {
    return Answers.ok(rows.get(id));
  }

  @POST
  @Path("/{unclaimedPost}/adoption")
  @Allow.Brand(Role.OPERATOR)
  @ReadsFeedOnDemand("creator")
  @Idempotent
  @Operation(
      operationId = "adoptUnclaimedPost",
      summary = "Make a post of a video, with all that was read of it",
      description =
          "With postId it is that post, which is then out. To adopt many, export the list, add what"
              + " posts need, and import it as posts: each claims its video.")
  public RestResponse<UnclaimedPostView> adopt(
      @PathParam("unclaimedPost") UUID id, @NotNull @Valid NewAdoption body) {
    return Answers.ok(adopt.adopt(id, body));
  }

  @POST
  @Path("/{unclaimedPost}/dismissal")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "dismissUnclaimedPost",
      summary = "Say why a video needs no post",
      description = "It is out of the list; what is read of it is kept all the same.")
  public RestResponse<UnclaimedPostView> dismiss(
      @PathParam("unclaimedPost") UUID id, @NotNull @Valid NewDismissal body) {
    AdoptPost.requireOpen(rows.lock(id));
    UnclaimedPostView dismissed = rows.dismiss(id, body.reason(), clock.instant());
    audit.note("unclaimed-posts/" + id, Map.of("dismissalReason", body.reason()));
    outbox.append(
        brand.slug(), new UnclaimedPostEvent.Dismissed(UnclaimedPostChange.of(dismissed)));
    return Answers.ok(dismissed);
  }

  @DELETE
  @Path("/{unclaimedPost}/dismissal")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "restoreUnclaimedPost",
      summary = "Take a dismissal back",
      description = "It waits for a post again.")
  public RestResponse<UnclaimedPostView> restore(
      @PathParam("unclaimedPost") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    UnclaimedPostView video = rows.lock(id);
    Answers.requireMatch(ifMatch, video.version());
    switch (video.state()) {
      case CLAIMED -> AdoptPost.requireOpen(video);
      case OPEN ->
          throw new Problem(
              UnclaimedPostProblem.UNCLAIMED_POST_NOT_DISMISSED, "It waits for a post.");
      case DISMISSED -> {}
    }
    UnclaimedPostView restored = rows.restore(id, clock.instant());
    audit.note("unclaimed-posts/" + id, Map.of("state", restored.state()));
    outbox.append(brand.slug(), new UnclaimedPostEvent.Restored(UnclaimedPostChange.of(restored)));
    return Answers.ok(restored);
  }
}
