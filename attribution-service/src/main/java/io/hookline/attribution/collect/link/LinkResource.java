package io.hookline.attribution.collect.link;

import io.hookline.attribution.collect.linkhost.LinkHosts;
import io.hookline.attribution.collect.place.Places;
import io.hookline.attribution.collect.taxonomy.UtmTaxonomies;
import io.hookline.attribution.replica.CampaignReplica;
import io.hookline.attribution.replica.CreatorReplica;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.feed.ReadsFeedOnDemand;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.openapi.RefusalsOf;
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
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
@Transactional
class LinkResource {

  private final LinkRepository links;
  private final LinkRules rules;
  private final UtmTaxonomies taxonomies;
  private final LinkHosts hosts;
  private final CreatorReplica creators;
  private final CampaignReplica campaigns;
  private final Places places;
  private final CurrentBrand brand;
  private final Clock clock;

  LinkResource(
      LinkRepository links,
      LinkRules rules,
      UtmTaxonomies taxonomies,
      LinkHosts hosts,
      CreatorReplica creators,
      CampaignReplica campaigns,
      Places places,
      CurrentBrand brand,
      Clock clock) {
    this.links = links;
    this.rules = rules;
    this.taxonomies = taxonomies;
    this.hosts = hosts;
    this.creators = creators;
    this.campaigns = campaigns;
    this.places = places;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @Idempotent
  @ReadsFeedOnDemand("creator")
  @ResponseStatus(201)
  @RefusalsOf({UtmTaxonomies.class, LinkHosts.class})
  @Operation(
      operationId = "createLink",
      summary = "Create a link",
      description =
          "Its UTM parameters keep to the brand's taxonomy, where it has one; a refusal names the"
              + " nearest word that is allowed. A macro of TikTok, such as __CAMPAIGN_NAME__, is left"
              + " out of landingUrl and stands in adUrl, for the ad to fill in.")
  public RestResponse<LinkView> create(@NotNull @Valid NewLink sent) {
    NewLink body = rules.placed(sent);
    rules.check(body, taxonomies.rules());
    LinkHosts.require(body.host(), hosts.verified());
    new References()
        .add("creatorId", body.creatorId(), "creator", id -> creators.hasCreator(brand.slug(), id))
        .add("campaignId", body.campaignId(), "campaign", id -> campaigns.has(brand.slug(), id))
        .add("placeId", body.placeId(), "place", places::has)
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
  public Page<LinkView> list(
      @Valid @BeanParam LinkFilter filter, @Valid @BeanParam PageQuery page) {
    return links.page(page, filter.filters());
  }

  @GET
  @Path("/{link}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getLink", summary = "Read a link")
  public RestResponse<LinkView> get(@PathParam("link") UUID id) {
    return Answers.ok(links.view(id));
  }

  @PUT
  @Path("/{link}")
  @Allow.Brand(Role.OPERATOR)
  @ReadsFeedOnDemand("creator")
  @RefusalsOf(UtmTaxonomies.class)
  @Operation(
      operationId = "updateLink",
      summary = "Change where a link leads, how it is tagged and when it is valid",
      description =
          "Slug, host and creator stay. Visitors are led by the change within seconds; clicks that"
              + " were counted keep what the link said then: its kind, and the tags that they came"
              + " with.")
  public RestResponse<LinkView> update(
      @PathParam("link") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid LinkUpdate body) {
    Link link = links.get(id, ifMatch);
    rules.check(body, taxonomies.rules());
    new References()
        .add("campaignId", body.campaignId(), "campaign", one -> campaigns.has(brand.slug(), one))
        .add("placeId", body.placeId(), "place", places::has)
        .require();
    link.change(body, clock.instant());
    return Answers.ok(links.save(link, LinkEvent.Updated::new));
  }

  @POST
  @Path("/{link}/archive")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "archiveLink",
      summary = "Archive a link for good",
      description =
          "Visitors go to its fallback, or to a page that says that it leads nowhere. Its slug is"
              + " never another link's.")
  public RestResponse<LinkView> archive(@PathParam("link") UUID id) {
    Link link = links.getLocked(id);
    link.archive(clock.instant());
    return Answers.ok(links.save(link, LinkEvent.Archived::new));
  }
}
