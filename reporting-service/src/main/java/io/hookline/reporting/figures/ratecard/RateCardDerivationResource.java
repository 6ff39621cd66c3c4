package io.hookline.reporting.figures.ratecard;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/rate-card-derivations")
@Tag(name = "Rate cards")
@Transactional
class RateCardDerivationResource {

  private static final long VERSION = 0;

  private final DeriveRateCard derive;
  private final RateCardDerivationRepository derivations;
  private final Outbox outbox;
  private final CurrentBrand brand;

  RateCardDerivationResource(
      DeriveRateCard derive,
      RateCardDerivationRepository derivations,
      Outbox outbox,
      CurrentBrand brand) {
    this.derive = derive;
    this.derivations = derivations;
    this.outbox = outbox;
    this.brand = brand;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "deriveRateCard",
      summary = "Work prices out from the brand's own advertising, as a proposal",
      description =
          "Nothing is priced by it: to use the prices, add a rate card that names the derivation."
              + " Refused where the ads of the period tell too little.")
  public RestResponse<RateCardDerivation> propose(@NotNull @Valid NewRateCardDerivation asked) {
    RateCardDerivation derivation = derive.of(brand.slug(), asked);
    derivations.add(brand.slug(), derivation);
    outbox.append(brand.slug(), new RateCardDerivationEvent.Proposed(derivation));
    return Answers.created(
        URI.create("/v1/brands/" + brand.slug() + "/rate-card-derivations/" + derivation.id()),
        derivation,
        VERSION);
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listRateCardDerivations",
      summary = "List prices worked out from advertising, newest first")
  public Page<RateCardDerivation> list(@Valid @BeanParam PageQuery page) {
    return Page.of(
        derivations.before(brand.slug(), page.before(), page.fetch()),
        page,
        derivation -> new Object[] {derivation.id()},
        derivation -> derivation);
  }

  @GET
  @Path("/{rateCardDerivation}")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getRateCardDerivation",
      summary = "Read prices worked out from advertising, with the sample that they rest on")
  public RestResponse<RateCardDerivation> get(@PathParam("rateCardDerivation") UUID id) {
    return Answers.ok(derivations.get(brand.slug(), id), VERSION);
  }
}
