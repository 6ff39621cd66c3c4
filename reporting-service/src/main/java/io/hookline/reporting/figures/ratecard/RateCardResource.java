package io.hookline.reporting.figures.ratecard;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.References;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/rate-cards")
@Tag(name = "Rate cards")
@Transactional
class RateCardResource {

  private final RateCardRepository cards;
  private final RateCardDerivationRepository derivations;
  private final BrandDirectory brands;
  private final Outbox outbox;
  private final CurrentBrand brand;

  RateCardResource(
      RateCardRepository cards,
      RateCardDerivationRepository derivations,
      BrandDirectory brands,
      Outbox outbox,
      CurrentBrand brand) {
    this.cards = cards;
    this.derivations = derivations;
    this.brands = brands;
    this.outbox = outbox;
    this.brand = brand;
  }

  @POST
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "addRateCard",
      summary = "Add the next version of a network's rate card",
      description =
          "A card never changes. A figure uses, for each network, the highest version that holds on"
              + " its period's last day, and names it.")
  public RestResponse<RateCard> add(@NotNull @Valid NewRateCard facts) {
    facts.check(brands.get(brand.slug()).currency());
    if (facts.derivationId() != null) {
      facts.checkAgainst(derivation(facts.derivationId()));
    }
    RateCard card = cards.get(brand.slug(), cards.add(brand.slug(), facts));
    outbox.append(brand.slug(), new RateCardEvent.Added(card));
    return Answers.created(
        URI.create("/v1/brands/" + brand.slug() + "/rate-cards/" + card.id()),
        card,
        card.version());
  }

  private RateCardDerivation derivation(UUID id) {
    Optional<RateCardDerivation> found = derivations.find(brand.slug(), id);
    References.require("derivationId", id, "derivation", any -> found.isPresent());
    return found.orElseThrow();
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listRateCards",
      summary = "List rate cards of all networks and versions, newest first")
  public Page<RateCard> list(@Valid @BeanParam PageQuery page) {
    return Page.of(
        cards.before(brand.slug(), page.before(), page.fetch()),
        page,
        card -> new Object[] {card.id()},
        card -> card);
  }

  @GET
  @Path("/{rateCard}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getRateCard", summary = "Read a rate card")
  public RestResponse<RateCard> get(@PathParam("rateCard") UUID id) {
    RateCard card = cards.get(brand.slug(), id);
    return Answers.ok(card, card.version());
  }
}
