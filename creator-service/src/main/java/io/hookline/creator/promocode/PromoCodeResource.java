package io.hookline.creator.promocode;

import io.hookline.creator.partnership.Partnerships;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
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

@Path("/v1/brands/{brand}/promo-codes")
@Tag(name = "Promo codes")
@Transactional
class PromoCodeResource {

  private final PromoCodeRepository codes;
  private final Partnerships partnerships;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  PromoCodeResource(
      PromoCodeRepository codes,
      Partnerships partnerships,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.codes = codes;
    this.partnerships = partnerships;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(operationId = "issuePromoCode", summary = "Issue a promo code under a partnership")
  public RestResponse<PromoCodeView> issue(@NotNull @Valid NewPromoCode facts) {
    facts.check();
    UUID creator =
        partnerships
            .creatorOf(facts.partnershipId())
            .orElseThrow(
                () ->
                    new Problem(
                        CommonProblem.REFERENCE_UNKNOWN,
                        "There is no partnership " + facts.partnershipId() + ".",
                        List.of(
                            new Violation("partnershipId", "is not a partnership of this brand"))));
    PromoCode code = new PromoCode(Ids.next(), creator, facts, clock.instant());
    codes.persistAndFlush(code);
    PromoCodeView view = code.view();
    outbox.append(brand.slug(), new PromoCodeEvent.Issued(view));
    return Answers.created(
        URI.create("/v1/brands/" + brand.slug() + "/promo-codes/" + view.id()),
        view,
        view.version());
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listPromoCodes", summary = "List promo codes, newest first")
  public Page<PromoCodeView> list(@Valid @BeanParam PageQuery page) {
    return Page.of(
        codes.before(page.before(), page.fetch()),
        page,
        code -> new Object[] {code.id()},
        PromoCode::view);
  }

  @GET
  @Path("/{promoCode}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getPromoCode", summary = "Read a promo code")
  public RestResponse<PromoCodeView> get(@PathParam("promoCode") UUID id) {
    PromoCodeView view = codes.get(id).view();
    return Answers.ok(view, view.version());
  }
}
