package io.hookline.attribution.collect.forward;

import io.hookline.attribution.collect.source.KnownSources;
import io.hookline.attribution.collect.vault.Vault;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.openapi.RefusalsOf;
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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/forwardings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forwarding")
@Transactional
class ForwardingResource {

  private final ForwardingRepository forwardings;
  private final ForwardingLists lists;
  private final KnownSources sources;
  private final Vault vault;
  private final ForwardConfig config;
  private final Clock clock;

  ForwardingResource(
      ForwardingRepository forwardings,
      ForwardingLists lists,
      KnownSources sources,
      Vault vault,
      ForwardConfig config,
      Clock clock) {
    this.forwardings = forwardings;
    this.lists = lists;
    this.sources = sources;
    this.vault = vault;
    this.config = config;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @ResponseStatus(201)
  @RefusalsOf(Vault.class)
  @Operation(
      operationId = "beginForwarding",
      summary = "Send a source's events on to TikTok's Events API",
      description =
          "From now on, and those only whose names are given. The token is kept encrypted, and never"
              + " shown.")
  public RestResponse<ForwardingView> begin(@NotNull @Valid NewForwarding body) {
    new References()
        .add(
            "eventSourceId",
            body.eventSourceId(),
            "event source",
            id -> sources.kind(id).isPresent())
        .require();
    UUID id = Ids.next();
    Instant now = clock.instant();
    Forwarding forwarding = new Forwarding(id, body.eventSourceId(), body.settings(), now);
    forwarding.seal(vault.seal(id, body.accessToken()), vault.print());
    ForwardingView saved = forwardings.save(forwarding, ForwardingEvent.Begun::new);
    lists.begin(id, config.batch());
    return Answers.created("forwardings", saved);
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listForwardings",
      summary = "List which sources' events are sent on, newest first")
  public Page<ForwardingView> list(@Valid @BeanParam PageQuery page) {
    return forwardings.page(page);
  }

  @GET
  @Path("/{forwarding}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getForwarding", summary = "Read how a source's events are sent on")
  public RestResponse<ForwardingView> get(@PathParam("forwarding") UUID id) {
    return Answers.ok(forwardings.view(id));
  }

  @PUT
  @Path("/{forwarding}")
  @Allow.Brand(Role.ADMIN)
  @RefusalsOf(Vault.class)
  @Operation(
      operationId = "changeForwarding",
      summary = "Change what is sent on, and how",
      description = "Of events that come from now on, and of those that wait.")
  public RestResponse<ForwardingView> change(
      @PathParam("forwarding") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ForwardingUpdate body) {
    Forwarding forwarding = forwardings.get(id, ifMatch);
    forwarding.set(body.settings(), clock.instant());
    if (body.accessToken() != null) {
      forwarding.seal(vault.seal(id, body.accessToken()), vault.print());
    }
    return Answers.ok(forwardings.save(forwarding, ForwardingEvent.Changed::new));
  }

  @POST
  @Path("/{forwarding}/pause")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "pauseForwarding",
      summary = "Send nothing on for a while",
      description = "Events wait meanwhile, and are sent on afterwards if they are young enough.")
  public RestResponse<ForwardingView> pause(@PathParam("forwarding") UUID id) {
    Forwarding forwarding = forwardings.getLocked(id);
    forwarding.pause(clock.instant());
    return Answers.ok(forwardings.save(forwarding, ForwardingEvent.Paused::new));
  }

  @POST
  @Path("/{forwarding}/resume")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "resumeForwarding",
      summary = "Send on again what waits, and what comes",
      description = "Also after it stopped by itself, once what stoppedBecause says is mended.")
  public RestResponse<ForwardingView> resume(@PathParam("forwarding") UUID id) {
    Forwarding forwarding = forwardings.getLocked(id);
    forwarding.resume(clock.instant());
    lists.mend(id);
    return Answers.ok(forwardings.save(forwarding, ForwardingEvent.Resumed::new));
  }
}
