package io.hookline.creator.door.entry;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.value.SecretToken;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/creators/{creator}/door-links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Creators")
@Transactional
class DoorLinkResource {

  private static final String PREFIX = "hld_";

  private final DoorLinks links;
  private final DoorUses uses;
  private final Creators creators;
  private final CurrentActor actor;
  private final CurrentBrand brand;
  private final Clock clock;

  DoorLinkResource(
      DoorLinks links,
      DoorUses uses,
      Creators creators,
      CurrentActor actor,
      CurrentBrand brand,
      Clock clock) {
    this.links = links;
    this.uses = uses;
    this.creators = creators;
    this.actor = actor;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Finance(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "makeDoorLink",
      summary = "Make a secret link by which a creator sees her own things at the brand",
      description =
          "Whoever has the link sees what the creator is owed and paid, her briefs, deliverables"
              + " and posts, hands drafts in and disputes earnings; nothing of anybody else. It is"
              + " shown in this answer only, ends within a year and can be revoked.")
  public RestResponse<DoorLinkWithSecretView> make(
      @PathParam("creator") UUID creator,
      @NotNull @Valid NewDoorLink body,
      @Context UriInfo request) {
    creators.requireThere(creator);
    creators.require(creator, "creator");
    SecretToken secret = SecretToken.fresh(PREFIX);
    DoorLink link = new DoorLink(creator, body, secret, actor.actor(), clock.instant());
    links.save(link, DoorLinkEvent.Made::new);
    URI location =
        URI.create(
            "/v1/brands/%s/creators/%s/door-links/%s".formatted(brand.slug(), creator, link.id()));
    String address = request.getBaseUriBuilder().path("door/" + secret.text()).build().toString();
    return Answers.created(
        location,
        new DoorLinkWithSecretView(link.view(null), address, secret.text()),
        link.change().version());
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Finance(Role.ANALYST)
  @Operation(
      operationId = "listDoorLinks",
      summary = "List the links to a creator's own door, newest first")
  public Page<DoorLinkView> list(
      @PathParam("creator") UUID creator, @Valid @BeanParam PageQuery page) {
    creators.requireThere(creator);
    List<DoorLink> found = links.of(creator, page.before(), page.fetch());
    Map<UUID, Instant> used = uses.of(found.stream().map(DoorLink::id).toList());
    return Page.of(
        found.stream().map(link -> link.view(used.get(link.id()))).toList(),
        page,
        shown -> new Object[] {shown.id()},
        Function.identity());
  }

  @GET
  @Path("/{doorLink}")
  @Allow.Finance(Role.ANALYST)
  @Operation(operationId = "getDoorLink", summary = "Read a link to a creator's own door")
  public RestResponse<DoorLinkView> get(
      @PathParam("creator") UUID creator, @PathParam("doorLink") UUID id) {
    DoorLink link = links.of(creator, id);
    return Answers.ok(link.view(uses.of(List.of(id)).get(id)));
  }

  @DELETE
  @Path("/{doorLink}")
  @Allow.Finance(Role.OPERATOR)
  @ResponseStatus(204)
  @Operation(
      operationId = "revokeDoorLink",
      summary = "Let a link to a creator's own door lead nowhere, at once",
      description = "It stays on the list with its day.")
  public void revoke(
      @PathParam("creator") UUID creator,
      @PathParam("doorLink") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    DoorLink link = links.of(creator, id);
    Answers.requireMatch(ifMatch, link.change().version());
    link.revoke(clock.instant());
    links.save(link, DoorLinkEvent.Revoked::new);
  }
}
