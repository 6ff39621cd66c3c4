package io.hookline.creator.partnership;

import io.hookline.creator.creator.Creators;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Outbox;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/partnerships")
@Tag(name = "Partnerships")
@Transactional
class PartnershipResource {

  private final PartnershipRepository partnerships;
  private final Creators creators;
  private final BrandDirectory brands;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  PartnershipResource(
      PartnershipRepository partnerships,
      Creators creators,
      BrandDirectory brands,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.partnerships = partnerships;
    this.creators = creators;
    this.brands = brands;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(operationId = "draftPartnership", summary = "Draft a partnership with a creator")
  public RestResponse<PartnershipView> draft(@NotNull @Valid NewPartnership facts) {
    creators.require(facts.creatorId(), "creatorId");
    facts.terms().check(facts().currency());
    Partnership drafted =
        new Partnership(Ids.next(), facts.creatorId(), facts.terms(), clock.instant());
    partnerships.persist(drafted);
    PartnershipView view = flushed(drafted, PartnershipEvent.Drafted::new);
    return Answers.created(
        URI.create("/v1/brands/" + brand.slug() + "/partnerships/" + view.id()),
        view,
        view.version());
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listPartnerships", summary = "List partnerships, newest first")
  public Page<PartnershipView> list(
      @Parameter(description = "Only this creator's") @QueryParam("creatorId") UUID creator,
      @Valid @BeanParam PageQuery page) {
    return Page.of(
        partnerships.before(page.before(), creator, page.fetch()),
        page,
        partnership -> new Object[] {partnership.id()},
        Partnership::view);
  }

  @GET
  @Path("/{partnership}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getPartnership", summary = "Read a partnership")
  public RestResponse<PartnershipView> get(@PathParam("partnership") UUID id) {
    PartnershipView view = partnerships.get(id).view();
    return Answers.ok(view, view.version());
  }

  @PUT
  @Path("/{partnership}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(operationId = "updatePartnership", summary = "Replace a partnership's terms")
  public RestResponse<PartnershipView> update(
      @PathParam("partnership") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PartnershipTerms terms) {
    Partnership partnership = partnerships.get(id);
    Answers.requireMatch(ifMatch, partnership.version());
    terms.check(facts().currency());
    partnership.renegotiate(terms, clock.instant());
    PartnershipView view = flushed(partnership, PartnershipEvent.Updated::new);
    return Answers.ok(view, view.version());
  }

  @POST
  @Path("/{partnership}/activate")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Operation(operationId = "activatePartnership", summary = "Activate a drafted partnership")
  public RestResponse<PartnershipView> activate(@PathParam("partnership") UUID id) {
    Partnership partnership = partnerships.get(id);
    partnership.activate(clock.instant());
    PartnershipView view = flushed(partnership, PartnershipEvent.Activated::new);
    return Answers.ok(view, view.version());
  }

  @POST
  @Path("/{partnership}/end")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "endPartnership",
      summary = "End an active partnership, with today as its last day")
  public RestResponse<PartnershipView> end(@PathParam("partnership") UUID id) {
    Partnership partnership = partnerships.get(id);
    Instant now = clock.instant();
    partnership.end(LocalDate.ofInstant(now, facts().timeZone()), now);
    PartnershipView view = flushed(partnership, PartnershipEvent.Ended::new);
    return Answers.ok(view, view.version());
  }

  private PartnershipView flushed(
      Partnership partnership, Function<PartnershipView, Event> change) {
    partnerships.flush();
    PartnershipView view = partnership.view();
    outbox.append(brand.slug(), change.apply(view));
    return view;
  }

  private BrandFacts facts() {
    return brands.get(brand.slug());
  }
}
