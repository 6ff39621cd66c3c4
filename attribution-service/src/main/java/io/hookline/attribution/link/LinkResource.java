package io.hookline.attribution.link;

import io.hookline.attribution.roster.Roster;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.feed.AwaitsFeed;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
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
import java.net.URI;
import java.time.Clock;
import java.util.List;
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
  private final Roster roster;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;
  private final String base;

  LinkResource(
      LinkRepository links,
      Roster roster,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock,
      LinkConfig config) {
    this.links = links;
    this.roster = roster;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
    this.base = config.baseUrl().toString().replaceAll("/+$", "");
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @AwaitsFeed("creator")
  @ResponseStatus(201)
  @Operation(operationId = "createLink", summary = "Create a link")
  public RestResponse<LinkView> create(@NotNull @Valid NewLink facts) {
    requireCreator(facts.creatorId());
    Link link = new Link(Ids.next(), facts, clock.instant());
    links.persistAndFlush(link);
    LinkView view = link.view(base);
    outbox.append(brand.slug(), new LinkEvent.Created(view));
    return Answers.created(
        URI.create("/v1/brands/" + brand.slug() + "/links/" + view.id()), view, view.version());
  }

  private void requireCreator(UUID creator) {
    if (creator != null && !roster.hasCreator(brand.slug(), creator)) {
      throw new Problem(
          CommonProblem.REFERENCE_UNKNOWN,
          "There is no creator " + creator + ".",
          List.of(new Violation("creatorId", "is not a creator of this brand")));
    }
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listLinks", summary = "List links, newest first")
  public Page<LinkView> list(@Valid @BeanParam PageQuery page) {
    return Page.of(
        links.before(page.before(), page.fetch()),
        page,
        link -> new Object[] {link.id()},
        link -> link.view(base));
  }

  @GET
  @Path("/{link}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getLink", summary = "Read a link")
  public RestResponse<LinkView> get(@PathParam("link") UUID id) {
    LinkView view = links.get(id).view(base);
    return Answers.ok(view, view.version());
  }
}
