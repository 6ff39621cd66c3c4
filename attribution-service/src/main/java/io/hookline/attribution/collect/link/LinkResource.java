package io.hookline.attribution.collect.link;

import io.hookline.attribution.replica.CampaignReplica;
import io.hookline.attribution.replica.CreatorReplica;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.feed.ReadsFeedOnDemand;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/links")
@Tag(name = "Links")
@Transactional
class LinkResource {

  private final LinkRepository links;
  private final OwnLinks own;
  private final CreatorReplica creators;
  private final CampaignReplica campaigns;
  private final CurrentBrand brand;
  private final Clock clock;

  LinkResource(
      LinkRepository links,
      OwnLinks own,
      CreatorReplica creators,
      CampaignReplica campaigns,
      CurrentBrand brand,
      Clock clock) {
    this.links = links;
    this.own = own;
    this.creators = creators;
    this.campaigns = campaigns;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @Idempotent
  @ReadsFeedOnDemand("creator")
  @ResponseStatus(201)
  @Operation(operationId = "createLink", summary = "Create a link")
  public RestResponse<LinkView> create(@NotNull @Valid NewLink body) {
    own.refuse(body.destinationUrl());
    new References()
        .add("creatorId", body.creatorId(), "creator", id -> creators.hasCreator(brand.slug(), id))
        .add("campaignId", body.campaignId(), "campaign", id -> campaigns.has(brand.slug(), id))
        .require();
    Link link = new Link(Ids.next(), body, clock.instant());
    return Answers.created("links", links.save(link, LinkEvent.Created::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "listLinks", summary = "List links, newest first")
  public Page<LinkView> list(@Valid @BeanParam PageQuery page) {
    return links.page(page);
  }

  @GET
  @Path("/{link}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getLink", summary = "Read a link")
  public RestResponse<LinkView> get(@PathParam("link") UUID id) {
    return Answers.ok(links.view(id));
  }
}
