package io.hookline.creator.deal.shortlist;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.SecretToken;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/shortlists/{shortlist}/links")
@Tag(name = "Shortlists")
@Transactional
class ShortlistLinkResource {

  private static final String PREFIX = "hlh_";

  private final ShortlistRepository shortlists;
  private final ShortlistLinks links;
  private final Openings openings;
  private final CurrentBrand brand;
  private final Clock clock;

  ShortlistLinkResource(
      ShortlistRepository shortlists,
      ShortlistLinks links,
      Openings openings,
      CurrentBrand brand,
      Clock clock) {
    this.shortlists = shortlists;
    this.links = links;
    this.openings = openings;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "shareShortlist",
      summary = "Make a secret link by which a client decides without an account",
      description =
          "The first link shares a draft. Whoever has the link sees whom the shortlist proposes and"
              + " decides; it is shown in this answer only, and can be revoked.")
  public RestResponse<ShortlistLinkWithSecretView> share(
      @PathParam("shortlist") UUID shortlistId,
      @NotNull @Valid NewShortlistLink body,
      @Context UriInfo request) {
    Instant now = clock.instant();
    Instant end = body.end(now);
    Shortlist shortlist = shortlists.getLocked(shortlistId);
    shortlist.share(now);
    shortlists.save(shortlist, view -> new ShortlistEvent.Shared(ShortlistChange.of(view)));
    SecretToken secret = SecretToken.fresh(PREFIX);
    ShortlistLink link =
        new ShortlistLink(Ids.next(), shortlistId, body.recipient(), end, secret, now);
    links.save(link, ShortlistLinkEvent.Made::new);
    URI location =
        URI.create(
            "/v1/brands/%s/shortlists/%s/links/%s".formatted(brand.slug(), shortlistId, link.id()));
    String address =
        request.getBaseUriBuilder().path("shortlists/" + secret.text()).build().toString();
    return Answers.created(
        location,
        new ShortlistLinkWithSecretView(link.view(Opening.NEVER), address, secret.text()),
        link.change().version());
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listShortlistLinks",
      summary = "List the links to a shortlist, newest first, with how often they were opened")
  public Page<ShortlistLinkView> list(
      @PathParam("shortlist") UUID shortlist, @Valid @BeanParam PageQuery page) {
    shortlists.get(shortlist);
    List<ShortlistLink> found = links.of(shortlist, page.before(), page.fetch());
    Map<UUID, Opening> opened = openings.of(found.stream().map(ShortlistLink::id).toList());
    return Page.of(
        found.stream().map(link -> view(link, opened)).toList(),
        page,
        shown -> new Object[] {shown.id()},
        Function.identity());
  }

  @GET
  @Path("/{shortlistLink}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getShortlistLink", summary = "Read a link to a shortlist")
  public RestResponse<ShortlistLinkView> get(
      @PathParam("shortlist") UUID shortlist, @PathParam("shortlistLink") UUID id) {
    return answer(link(shortlist, id));
  }

  @POST
  @Path("/{shortlistLink}/revoke")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(operationId = "revokeShortlistLink", summary = "Let a link lead nowhere, at once")
  public RestResponse<ShortlistLinkView> revoke(
      @PathParam("shortlist") UUID shortlist, @PathParam("shortlistLink") UUID id) {
    ShortlistLink link = link(shortlist, id);
    link.revoke(clock.instant());
    links.save(link, ShortlistLinkEvent.Revoked::new);
    return answer(link);
  }

  private ShortlistLink link(UUID shortlist, UUID id) {
    return links
        .find(id)
        .filter(link -> link.shortlistId().equals(shortlist))
        .orElseThrow(
            () ->
                new Problem(
                    ShortlistProblem.SHORTLIST_LINK_NOT_FOUND, "There is no link " + id + "."));
  }

  private RestResponse<ShortlistLinkView> answer(ShortlistLink link) {
    return Answers.ok(view(link, openings.of(List.of(link.id()))));
  }

  private static ShortlistLinkView view(ShortlistLink link, Map<UUID, Opening> opened) {
    return link.view(opened.getOrDefault(link.id(), Opening.NEVER));
  }
}
