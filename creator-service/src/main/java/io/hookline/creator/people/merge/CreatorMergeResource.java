package io.hookline.creator.people.merge;

import io.hookline.creator.people.creator.Author;
import io.hookline.creator.people.creator.MergeCreators;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.Filter;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Creators")
@Transactional
class CreatorMergeResource {

  private final CreatorMergeRepository merges;
  private final MergeCreators creators;
  private final MergeFollowers followers;
  private final CurrentActor actor;
  private final Clock clock;

  CreatorMergeResource(
      CreatorMergeRepository merges,
      MergeCreators creators,
      MergeFollowers followers,
      CurrentActor actor,
      Clock clock) {
    this.merges = merges;
    this.creators = creators;
    this.followers = followers;
    this.actor = actor;
    this.clock = clock;
  }

  @POST
  @Path("/creators/{creator}/merge")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "mergeCreator",
      summary = "Let another record stand for a creator",
      description =
          "For two records of one person. What hangs on the creator stays there, and is shown with"
              + " the other one from then on; the creator is in no list any more and does not change."
              + " Records for which it stands come along. They can be parted again. Where either has"
              + " earnings, a payee or a link to her own door it needs the finance right, and payouts"
              + " wait as after a change of the account.")
  public RestResponse<CreatorMergeView> merge(
      @PathParam("creator") UUID creator, @NotNull @Valid NewCreatorMerge body) {
    followers.requireRight(creator, body.intoId());
    List<UUID> moved = creators.merge(creator, body.intoId());
    followers.standsAnew(body.intoId());
    CreatorMerge merge =
        new CreatorMerge(
            Ids.next(), creator, body, moved, Author.of(actor.actor()), clock.instant());
    return Answers.created(
        "creator-merges",
        merges.save(merge, view -> new CreatorMergeEvent.Made(CreatorMergeChange.of(view))));
  }

  @GET
  @Path("/creator-merges")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "listCreatorMerges", summary = "List merges of creators, newest first")
  public Page<CreatorMergeView> list(
      @Parameter(description = "Only of this record") @QueryParam("creatorId") UUID creator,
      @Parameter(description = "Only into this record") @QueryParam("intoId") UUID into,
      @Valid @BeanParam PageQuery page) {
    return merges.page(page, new Filter("creatorId", creator), new Filter("intoId", into));
  }

  @GET
  @Path("/creator-merges/{creatorMerge}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getCreatorMerge", summary = "Read a merge of creators")
  public RestResponse<CreatorMergeView> get(@PathParam("creatorMerge") UUID id) {
    return Answers.ok(merges.view(id));
  }

  @POST
  @Path("/creator-merges/{creatorMerge}/part")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "partCreators",
      summary = "Part two creators that were merged",
      description =
          "The record stands for itself again, and for those that came along with it. It needs the"
              + " finance right where merging them would.")
  public RestResponse<CreatorMergeView> part(@PathParam("creatorMerge") UUID id) {
    CreatorMerge merge = merges.getLocked(id);
    merge.part(Author.of(actor.actor()), clock.instant());
    followers.requireRight(merge.creatorId());
    creators.part(merge.creatorId(), merge.came());
    followers.standsAnew(merge.creatorId());
    return Answers.ok(
        merges.save(merge, view -> new CreatorMergeEvent.Parted(CreatorMergeChange.of(view))));
  }
}
