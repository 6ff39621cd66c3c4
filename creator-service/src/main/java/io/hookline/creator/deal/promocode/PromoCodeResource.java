package io.hookline.creator.deal.promocode;

import io.hookline.creator.deal.campaign.Campaigns;
import io.hookline.creator.deal.partnership.KnownPartnership;
import io.hookline.creator.deal.partnership.Partnerships;
import io.hookline.creator.people.creator.Creators;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/promo-codes")
@Tag(name = "Promo codes")
@Transactional
class PromoCodeResource {

  private final PromoCodeRepository codes;
  private final Partnerships partnerships;
  private final Campaigns campaigns;
  private final Creators creators;
  private final Clock clock;

  PromoCodeResource(
      PromoCodeRepository codes,
      Partnerships partnerships,
      Campaigns campaigns,
      Creators creators,
      Clock clock) {
    this.campaigns = campaigns;
    this.codes = codes;
    this.creators = creators;
    this.partnerships = partnerships;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "issuePromoCode",
      summary = "Issue a promo code under a partnership",
      description =
          "No two codes of a brand may look alike, whatever their case, width and script: a"
              + " Cyrillic А is a Latin A.")
  public RestResponse<PromoCodeView> issue(@NotNull @Valid NewPromoCode body) {
    body.check();
    Optional<KnownPartnership> under = partnerships.find(body.partnershipId());
    References.require(
        "partnershipId", body.partnershipId(), "partnership", id -> under.isPresent());
    if (under.get().isOver()) {
      throw PromoCode.isOver(body.partnershipId());
    }
    campaigns.require(body.campaignId(), "campaignId");
    PromoCode code =
        new PromoCode(Ids.next(), under.get().creatorId(), body, codes.by(), clock.instant());
    return Answers.created("promo-codes", codes.issue(code));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "listPromoCodes", summary = "List promo codes, newest first")
  public Page<PromoCodeView> list(
      @Valid @BeanParam PromoCodeFilter filter, @Valid @BeanParam PageQuery page) {
    return codes.page(page, filter.filters(creators));
  }

  @GET
  @Path("/{promoCode}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getPromoCode", summary = "Read a promo code")
  public RestResponse<PromoCodeView> get(@PathParam("promoCode") UUID id) {
    return Answers.ok(codes.view(id));
  }

  @PUT
  @Path("/{promoCode}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "updatePromoCode",
      summary = "Change a promo code's validity, limits, campaign and precedence",
      description =
          "With a later end or a higher limit, a code that is expired or exhausted can be used"
              + " again; one whose partnership is over gets no later end.")
  public RestResponse<PromoCodeView> update(
      @PathParam("promoCode") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PromoCodeUpdate body) {
    PromoCode code = codes.get(id, ifMatch);
    body.check();
    campaigns.require(body.campaignId(), "campaignId");
    if (partnerships.find(code.partnershipId()).orElseThrow().isOver()) {
      code.requireNoLonger(body);
    }
    return Answers.ok(codes.change(code, body, clock.instant()));
  }

  @POST
  @Path("/{promoCode}/withdraw")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "withdrawPromoCode",
      summary = "Withdraw a promo code for good",
      description =
          "Orders from now on are not credited by it. What it was stays its own: nobody gets a"
              + " code that looks like it.")
  public RestResponse<PromoCodeView> withdraw(
      @PathParam("promoCode") UUID id, @NotNull @Valid NewWithdrawal body) {
    PromoCode code = codes.getLocked(id);
    code.withdraw(body, codes.by(), clock.instant());
    return Answers.ok(codes.save(code, PromoCodeEvent.Withdrawn::new));
  }
}
