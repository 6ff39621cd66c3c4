package io.hookline.creator.deal.partnership;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
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
  private final CurrentBrand brand;
  private final Clock clock;

  PartnershipResource(
      PartnershipRepository partnerships,
      Creators creators,
      BrandDirectory brands,
      CurrentBrand brand,
      Clock clock) {
    this.partnerships = partnerships;
    this.creators = creators;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(operationId = "draftPartnership", summary = "Draft a partnership with a creator")
  public RestResponse<PartnershipView> draft(@NotNull @Valid NewPartnership body) {
    creators.require(body.creatorId(), "creatorId");
    body.terms().check(brandFacts().currency());
    Partnership drafted =
        new Partnership(Ids.next(), body.creatorId(), body.terms(), clock.instant());
    return Answers.created(
        "partnerships", partnerships.save(drafted, PartnershipEvent.Drafted::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "listPartnerships", summary = "List partnerships, newest first")
  public Page<PartnershipView> list(
      @Parameter(description = "Only this creator's") @QueryParam("creatorId") UUID creator,
      @Valid @BeanParam PageQuery page) {
    return partnerships.page(page, new Filter("creatorId", creator));
  }

  @GET
  @Path("/{partnership}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getPartnership", summary = "Read a partnership")
  public RestResponse<PartnershipView> get(@PathParam("partnership") UUID id) {
    return Answers.ok(partnerships.view(id));
  }

  @PUT
  @Path("/{partnership}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(operationId = "updatePartnership", summary = "Replace a partnership's terms")
  public RestResponse<PartnershipView> update(
      @PathParam("partnership") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PartnershipUpdate terms) {
    Partnership partnership = partnerships.get(id, ifMatch);
    terms.check(brandFacts().currency());
    partnership.renegotiate(terms, clock.instant());
    return Answers.ok(partnerships.save(partnership, PartnershipEvent.Updated::new));
  }

  @POST
  @Path("/{partnership}/activate")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Operation(operationId = "activatePartnership", summary = "Activate a drafted partnership")
  public RestResponse<PartnershipView> activate(@PathParam("partnership") UUID id) {
    Partnership partnership = partnerships.get(id);
    partnership.activate(clock.instant());
    return Answers.ok(partnerships.save(partnership, PartnershipEvent.Activated::new));
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
    partnership.end(LocalDate.ofInstant(now, brandFacts().timeZone()), now);
    return Answers.ok(partnerships.save(partnership, PartnershipEvent.Ended::new));
  }

  private BrandFacts brandFacts() {
    return brands.get(brand.slug());
  }
}
