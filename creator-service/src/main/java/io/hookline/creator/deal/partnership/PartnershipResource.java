package io.hookline.creator.deal.partnership;

import io.hookline.creator.deal.campaign.Campaigns;
import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
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
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
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
  private final TermsVersions versions;
  private final Creators creators;
  private final Campaigns campaigns;
  private final FirstTerms beginning;
  private final ShownMoney money;
  private final PartnershipClock clock;

  PartnershipResource(
      PartnershipRepository partnerships,
      TermsVersions versions,
      Creators creators,
      Campaigns campaigns,
      FirstTerms beginning,
      ShownMoney money,
      PartnershipClock clock) {
    this.partnerships = partnerships;
    this.versions = versions;
    this.creators = creators;
    this.campaigns = campaigns;
    this.beginning = beginning;
    this.money = money;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "draftPartnership",
      summary = "Draft a partnership with a creator",
      description =
          "A fee and terms.pay need the finance right. Without terms it begins with a copy of those"
              + " of the creator's group, where there are any; else nothing is paid but the fee.")
  public RestResponse<PartnershipView> draft(@NotNull @Valid NewPartnership body) {
    creators.require(body.creatorId(), "creatorId");
    campaigns.require(body.campaignId(), "campaignId");
    money.requireRight(body.wording().tellsPay());
    Change change = clock.now();
    Agreement agreed = body.wording().after(beginning.of(body));
    Partnership drafted = new Partnership(Ids.next(), body, agreed, change);
    PartnershipView saved = partnerships.save(drafted, PartnershipEvent.Drafted::new);
    versions.add(saved.id(), TermsVersion.of(1, null, agreed, null, change));
    return Answers.created("partnerships", money.shown(saved));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "listPartnerships", summary = "List partnerships, newest first")
  public Page<PartnershipView> list(
      @Valid @BeanParam PartnershipFilter filter, @Valid @BeanParam PageQuery page) {
    return money.shown(partnerships.page(page, filter.filters(creators)));
  }

  @GET
  @Path("/{partnership}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getPartnership", summary = "Read a partnership")
  public RestResponse<PartnershipView> get(@PathParam("partnership") UUID id) {
    return Answers.ok(money.shown(partnerships.view(id)));
  }

  @PUT
  @Path("/{partnership}")
  @Allow.Brand(Role.OPERATOR)
  @Allow.Collaborator
  @Operation(
      operationId = "updatePartnership",
      summary = "Word a draft anew, or rename a partnership",
      description =
          "Other terms than before are a new version. Once it is proposed, only its name and"
              + " campaign change here: see amendPartnership.")
  public RestResponse<PartnershipView> update(
      @PathParam("partnership") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid PartnershipUpdate body) {
    Partnership partnership = partnerships.get(id, ifMatch);
    if (!Objects.equals(body.campaignId(), partnership.campaignId())) {
      campaigns.require(body.campaignId(), "campaignId");
    }
    money.requireRight(body.wording().tellsPay());
    Change change = clock.now();
    Agreement agreed = body.wording().after(partnership.agreement().terms());
    boolean reworded = partnership.reword(agreed, change);
    partnership.call(body.name(), body.campaignId(), change);
    PartnershipView saved = partnerships.save(partnership, PartnershipEvent.Updated::new);
    if (reworded) {
      versions.add(id, TermsVersion.of(saved.termsVersion(), null, agreed, null, change));
    }
    return Answers.ok(money.shown(saved));
  }
}
