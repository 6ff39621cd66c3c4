package io.hookline.content.produce.brief;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.feed.ReadsFeedOnDemand;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/briefs")
@Tag(name = "Briefs")
@Transactional
class BriefResource {

  private final BriefRepository briefs;
  private final BriefContents contents;
  private final BriefParties parties;
  private final Clock clock;

  BriefResource(BriefRepository briefs, BriefContents contents, BriefParties parties, Clock clock) {
    this.briefs = briefs;
    this.contents = contents;
    this.parties = parties;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @ReadsFeedOnDemand("creator")
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "draftBrief",
      summary = "Draft a brief for a creator or the brand's own team")
  public RestResponse<BriefView> draft(@NotNull @Valid NewBrief body) {
    UUID creator = parties.creator(body);
    BriefContent content = contents.of(body.content(), creator != null);
    Brief brief =
        new Brief(
            Ids.next(), creator, body.partnershipId(), body.campaignId(), content, clock.instant());
    return Answers.created(
        "briefs", briefs.saveVersion(brief, body.note(), BriefEvent.Drafted::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "listBriefs", summary = "List briefs, newest first")
  public Page<BriefView> list(
      @Valid @BeanParam BriefFilter filter, @Valid @BeanParam PageQuery page) {
    return briefs.page(page, filter.where());
  }

  @GET
  @Path("/{brief}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getBrief", summary = "Read a brief")
  public RestResponse<BriefView> get(@PathParam("brief") UUID id) {
    return Answers.ok(briefs.view(id));
  }

  @PUT
  @Path("/{brief}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "reviseBrief",
      summary = "Write the next version of a brief",
      description =
          "A brief that was sent or answered is a DRAFT again: an answer belongs to the version that"
              + " was sent. What asks for the same as before changes nothing.")
  public RestResponse<BriefView> revise(
      @PathParam("brief") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BriefUpdate body) {
    Brief brief = briefs.get(id, ifMatch);
    BriefContent content = contents.of(body.content(), brief.creatorId() != null);
    return Answers.ok(
        brief.revise(content, clock.instant())
            ? briefs.saveVersion(brief, body.note(), BriefEvent.Revised::new)
            : brief.view());
  }
}
