package io.hookline.attribution.collect.adaccount;

import io.hookline.attribution.collect.vault.Vault;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.NotAudited;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.openapi.RefusalsOf;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/ad-accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ad costs")
@Transactional
class AdAccountResource {

  private final AdAccountRepository accounts;
  private final Pulls pulls;
  private final Vault vault;
  private final Clock clock;

  AdAccountResource(AdAccountRepository accounts, Pulls pulls, Vault vault, Clock clock) {
    this.accounts = accounts;
    this.pulls = pulls;
    this.vault = vault;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @ResponseStatus(201)
  @RefusalsOf(Vault.class)
  @Operation(
      operationId = "connectAdAccount",
      summary = "Connect an ad account of TikTok, whose reports are read from now on",
      description =
          "At once, some months back, and each day after that: the days that TikTok still restates"
              + " are asked for again, and what was told before stays as versions. The token is"
              + " kept encrypted, and never shown.")
  public RestResponse<AdAccountView> connect(@NotNull @Valid NewAdAccount body) {
    UUID id = Ids.next();
    Instant now = clock.instant();
    AdAccount account = new AdAccount(id, body.advertiserId(), now);
    account.set(body.name(), body.dayZone(), body.currency(), now);
    account.seal(vault.seal(id, body.accessToken()), vault.print());
    AdAccountView saved = accounts.save(account, AdAccountEvent.Connected::new);
    pulls.due(id, now);
    return Answers.created("ad-accounts", saved);
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listAdAccounts", summary = "List ad accounts, newest first")
  public Page<AdAccountView> list(@Valid @BeanParam PageQuery page) {
    return accounts.page(page);
  }

  @GET
  @Path("/{adAccount}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getAdAccount", summary = "Read an ad account")
  public RestResponse<AdAccountView> get(@PathParam("adAccount") UUID id) {
    return Answers.ok(accounts.view(id));
  }

  @PUT
  @Path("/{adAccount}")
  @Allow.Brand(Role.ADMIN)
  @RefusalsOf(Vault.class)
  @Operation(
      operationId = "changeAdAccount",
      summary = "Change an ad account, or connect it again with another token",
      description = "With a token it is connected, and read at once. Days that were read stay.")
  public RestResponse<AdAccountView> change(
      @PathParam("adAccount") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid AdAccountUpdate body) {
    AdAccount account = accounts.get(id, ifMatch);
    Instant now = clock.instant();
    account.set(body.name(), body.dayZone(), body.currency(), now);
    if (body.accessToken() != null) {
      account.seal(vault.seal(id, body.accessToken()), vault.print());
    }
    AdAccountView saved = accounts.save(account, AdAccountEvent.Changed::new);
    if (body.accessToken() != null) {
      pulls.mended(id);
      pulls.due(id, now);
    }
    return Answers.ok(saved);
  }

  @POST
  @Path("/{adAccount}/disconnect")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "disconnectAdAccount",
      summary = "Read an ad account no more, and forget its token",
      description = "Days that were read stay.")
  public RestResponse<AdAccountView> disconnect(@PathParam("adAccount") UUID id) {
    AdAccount account = accounts.getLocked(id);
    account.disconnect(clock.instant());
    AdAccountView saved = accounts.save(account, AdAccountEvent.Disconnected::new);
    pulls.end(id);
    return Answers.ok(saved);
  }

  @GET
  @Path("/{adAccount}/pull")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getAdAccountPull",
      summary = "Read how far an ad account's reports have been read, and what is in the way")
  public AdAccountPullView pull(@PathParam("adAccount") UUID id) {
    accounts.get(id);
    return pulls.view(id);
  }

  @POST
  @Path("/{adAccount}/pull")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @NotAudited("Nothing changes by it: it is read today instead of tomorrow.")
  @Operation(
      operationId = "pullAdAccount",
      summary = "Read an ad account's reports now",
      description = "Also where a pause was being kept after a failure.")
  public AdAccountPullView pullNow(@PathParam("adAccount") UUID id) {
    accounts.getLocked(id).requireConnected();
    pulls.due(id, clock.instant());
    return pulls.view(id);
  }
}
