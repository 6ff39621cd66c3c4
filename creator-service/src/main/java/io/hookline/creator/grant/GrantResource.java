package io.hookline.creator.grant;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.Finance;
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
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/grants")
@Tag(name = "Grants")
@Transactional
class GrantResource {

  private final GrantRepository grants;
  private final GrantedAssets assets;
  private final Finance finance;
  private final CurrentActor actor;
  private final Clock clock;

  GrantResource(
      GrantRepository grants,
      GrantedAssets assets,
      Finance finance,
      CurrentActor actor,
      Clock clock) {
    this.grants = grants;
    this.assets = assets;
    this.finance = finance;
    this.actor = actor;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "giveGrant",
      summary = "Show single things of the brand to a collaborator, until an instant",
      description =
          "The collaborator needs a log-in and no group of the brand. Several grants of one"
              + " collaborator count together, each with its role. To somebody with a role for the"
              + " brand it gives nothing. Creators, campaigns and accounts must be there; event"
              + " sources are known to the attribution-service alone and are not asked for. One with"
              + " finance is given, and changed, by callers who have the finance right themselves.")
  public RestResponse<GrantView> give(@NotNull @Valid NewGrant body) {
    Instant now = clock.instant();
    GrantTerms terms = body.terms(now);
    requireRight(terms.finance());
    assets.require("assets", body.assets(), List.of());
    Grant grant = new Grant(Ids.next(), body.subject(), terms, now);
    return Answers.created("grants", grants.write(grant, GrantEvent.Given::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ADMIN)
  @Operation(operationId = "listGrants", summary = "List grants, newest first")
  public Page<GrantView> list(
      @Valid @BeanParam GrantFilter filter, @Valid @BeanParam PageQuery page) {
    return grants.page(page, new Filter("subject", filter.subject));
  }

  @GET
  @Path("/mine")
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(
      operationId = "listMyGrants",
      summary = "List what was granted to you, newest first, also what is over")
  public Page<GrantView> mine(@Valid @BeanParam PageQuery page) {
    return grants.page(page, new Filter("subject", actor.actor().subject()));
  }

  @GET
  @Path("/{grant}")
  @Allow.Brand(Role.ADMIN)
  @Operation(operationId = "getGrant", summary = "Read a grant")
  public RestResponse<GrantView> get(@PathParam("grant") UUID id) {
    return Answers.ok(grants.view(id));
  }

  @PUT
  @Path("/{grant}")
  @Allow.Brand(Role.ADMIN)
  @Operation(
      operationId = "changeGrant",
      summary = "Change what a grant gives from now on",
      description = "What it gave before is kept: see the list of who has access.")
  public RestResponse<GrantView> change(
      @PathParam("grant") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid GrantUpdate body) {
    Grant grant = grants.get(id, ifMatch);
    requireRight(grant.givesFinance() || body.finance());
    assets.require("assets", body.assets(), grant.view().assets());
    grant.change(body.terms(), clock.instant());
    return Answers.ok(grants.write(grant, GrantEvent.Changed::new));
  }

  @POST
  @Path("/{grant}/revoke")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Operation(operationId = "revokeGrant", summary = "Take a grant back at once, with the reason")
  public RestResponse<GrantView> revoke(
      @PathParam("grant") UUID id, @NotNull @Valid NewRevocation body) {
    Grant grant = grants.get(id);
    grant.revoke(body.reason(), clock.instant());
    return Answers.ok(grants.write(grant, GrantEvent.Revoked::new));
  }

  /** Nobody gives on what he does not have, nor moves it to other things. */
  private void requireRight(boolean money) {
    if (money) {
      finance.require("Only who has the finance right gives it to others.");
    }
  }
}
