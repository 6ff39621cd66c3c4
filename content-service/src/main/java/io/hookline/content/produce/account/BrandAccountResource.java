package io.hookline.content.produce.account;

import io.hookline.content.network.Network;
import io.hookline.kit.access.Allow;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/accounts")
@Tag(name = "Accounts")
@Transactional
class BrandAccountResource {

  private final BrandAccountRepository accounts;
  private final AccountOwner owner;
  private final Clock clock;

  BrandAccountResource(BrandAccountRepository accounts, AccountOwner owner, Clock clock) {
    this.accounts = accounts;
    this.owner = owner;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "addAccount",
      summary = "Add an account of the brand on a network, or a creator's that is to be watched")
  public RestResponse<BrandAccountView> add(@NotNull @Valid NewBrandAccount body) {
    owner.require(body.creatorId(), body.network(), body.handle());
    BrandAccount account = new BrandAccount(Ids.next(), body, clock.instant());
    return Answers.created("accounts", accounts.save(account, BrandAccountEvent.Added::new));
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "listAccounts", summary = "List the brand's accounts, newest first")
  public Page<BrandAccountView> list(
      @Parameter(description = "Only on this network") @QueryParam("network") Network network,
      @Parameter(description = "Only accounts of this creator") @QueryParam("creatorId")
          UUID creatorId,
      @Valid @BeanParam PageQuery page) {
    return accounts.page(page, new Filter("network", network), new Filter("creatorId", creatorId));
  }

  @GET
  @Path("/{account}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getAccount", summary = "Read an account of the brand")
  public RestResponse<BrandAccountView> get(@PathParam("account") UUID id) {
    return Answers.ok(accounts.view(id));
  }

  @PUT
  @Path("/{account}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "updateAccount",
      summary = "Rename an account, say whose it is, or that it is in use no more",
      description =
          "For an account that is not active no slots come up any more; past ones stay. The followers"
              + " of an account that is a creator's are the creator's from its first day on, not the"
              + " brand's; posts on it that are made for the brand stay the brand's.")
  public RestResponse<BrandAccountView> update(
      @PathParam("account") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BrandAccountUpdate body) {
    BrandAccount account = accounts.get(id, ifMatch);
    owner.require(body.creatorId(), account.account().network(), body.handle());
    account.update(body, clock.instant());
    return Answers.ok(accounts.save(account, BrandAccountEvent.Updated::new));
  }
}
