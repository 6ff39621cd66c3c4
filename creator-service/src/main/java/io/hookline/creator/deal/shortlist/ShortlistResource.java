package io.hookline.creator.deal.shortlist;

import io.hookline.creator.deal.campaign.Campaigns;
import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.aggregate.Filter;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.References;
import io.hookline.kit.value.Ids;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/shortlists")
@Tag(name = "Shortlists")
@Transactional
class ShortlistResource {

  private final ShortlistRepository shortlists;
  private final Campaigns campaigns;
  private final Creators creators;
  private final OneOfEachPerson people;
  private final Clock clock;

  ShortlistResource(
      ShortlistRepository shortlists,
      Campaigns campaigns,
      Creators creators,
      OneOfEachPerson people,
      Clock clock) {
    this.shortlists = shortlists;
    this.campaigns = campaigns;
    this.creators = creators;
    this.people = people;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "draftShortlist",
      summary = "Draft a shortlist of creators for a campaign")
  public RestResponse<ShortlistView> draft(@NotNull @Valid NewShortlist body) {
    campaigns.require(body.campaignId(), "campaignId");
    check(body.content(), List.of());
    Shortlist drafted =
        new Shortlist(Ids.next(), body.campaignId(), body.content(), clock.instant());
    return Answers.created(
        "shortlists",
        shortlists.save(drafted, view -> new ShortlistEvent.Drafted(ShortlistChange.of(view))));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "listShortlists", summary = "List shortlists, newest first")
  public Page<ShortlistView> list(
      @Parameter(description = "Only of this campaign") @QueryParam("campaignId") UUID campaign,
      @Parameter(description = "Only in this state") @QueryParam("status") ShortlistStatus status,
      @Valid @BeanParam PageQuery page) {
    return people.shown(
        shortlists.page(page, new Filter("campaignId", campaign), new Filter("status", status)));
  }

  @GET
  @Path("/{shortlist}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "getShortlist",
      summary = "Read a shortlist with what the client decided")
  public RestResponse<ShortlistView> get(@PathParam("shortlist") UUID id) {
    return Answers.ok(people.shown(shortlists.view(id)));
  }

  @PUT
  @Path("/{shortlist}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "reviseShortlist",
      summary = "Change whom a shortlist proposes",
      description =
          "Once it is shared, candidates may be added, and those that were shown stay as they are:"
              + " a client decides by what is shown.")
  public RestResponse<ShortlistView> revise(
      @PathParam("shortlist") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ShortlistUpdate body) {
    Shortlist shortlist = shortlists.get(id, ifMatch);
    List<CandidateView> rows = shortlist.view().candidates();
    ShortlistUpdate content = people.onRows(body, rows);
    check(content, rows);
    shortlist.revise(content, clock.instant());
    return Answers.ok(
        people.shown(
            shortlists.save(
                shortlist, view -> new ShortlistEvent.Revised(ShortlistChange.of(view)))));
  }

  @POST
  @Path("/{shortlist}/close")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "closeShortlist",
      summary = "Close a shortlist for good",
      description = "Its links show what was decided until they expire, and take nothing more.")
  public RestResponse<ShortlistView> close(@PathParam("shortlist") UUID id) {
    Shortlist shortlist = shortlists.getLocked(id);
    shortlist.close(clock.instant());
    return Answers.ok(
        people.shown(
            shortlists.save(
                shortlist, view -> new ShortlistEvent.Closed(ShortlistChange.of(view)))));
  }

  /**
   * @param rows those that are there already, whoever was merged since
   */
  private void check(ShortlistUpdate content, List<CandidateView> rows) {
    content.check();
    List<UUID> ids = content.creators();
    Set<UUID> known = creators.profiles(ids).keySet();
    References named = new References();
    for (int i = 0; i < ids.size(); i++) {
      named.add("candidates[" + i + "].creatorId", ids.get(i), "creator", known::contains);
    }
    named.require();
    creators.requireStanding(OneOfEachPerson.added(content, rows));
  }
}
