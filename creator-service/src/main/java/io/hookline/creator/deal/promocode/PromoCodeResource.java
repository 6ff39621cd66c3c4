package io.hookline.creator.deal.promocode;

import io.hookline.creator.deal.partnership.Partnerships;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/promo-codes")
@Tag(name = "Promo codes")
@Transactional
class PromoCodeResource {

  private final PromoCodeRepository codes;
  private final Partnerships partnerships;
  private final Clock clock;

  PromoCodeResource(PromoCodeRepository codes, Partnerships partnerships, Clock clock) {
    this.codes = codes;
    this.partnerships = partnerships;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(operationId = "issuePromoCode", summary = "Issue a promo code under a partnership")
  public RestResponse<PromoCodeView> issue(@NotNull @Valid NewPromoCode body) {
    body.check();
    Optional<UUID> creator = partnerships.creatorOf(body.partnershipId());
    References.require(
        "partnershipId", body.partnershipId(), "partnership", id -> creator.isPresent());
    PromoCode code = new PromoCode(Ids.next(), creator.get(), body, clock.instant());
    return Answers.created("promo-codes", codes.save(code, PromoCodeEvent.Issued::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "listPromoCodes", summary = "List promo codes, newest first")
  public Page<PromoCodeView> list(@Valid @BeanParam PageQuery page) {
    return codes.page(page);
  }

  @GET
  @Path("/{promoCode}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getPromoCode", summary = "Read a promo code")
  public RestResponse<PromoCodeView> get(@PathParam("promoCode") UUID id) {
    return Answers.ok(codes.view(id));
  }
}
