package io.hookline.attribution.collect.headcount;

import io.hookline.attribution.collect.place.Places;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.References;
import io.hookline.kit.value.Characters;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.SecretToken;
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
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/tap-counters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Headcounts")
@Transactional
class TapCounterResource {

  private static final String PREFIX = "hlt_";

  private final TapCounters counters;
  private final Places places;
  private final URI base;
  private final Clock clock;

  TapCounterResource(TapCounters counters, Places places, HeadcountConfig config, Clock clock) {
    this.counters = counters;
    this.places = places;
    this.base = config.baseUrl();
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "setTapCounter",
      summary = "Set up a tablet at a branch on which people tap how they heard of the brand",
      description =
          "The address is opened on the tablet, without an account; it is shown in this answer only."
              + " Taps are counted without an order.")
  public RestResponse<TapCounterWithSecretView> set(@NotNull @Valid NewTapCounter body) {
    String named = Characters.trimmed(body.place());
    Map<String, Places.Named> known = places.named(List.of(named));
    References.require("place", named, "place", known::containsKey);
    SecretToken secret = SecretToken.fresh(PREFIX);
    TapCounter counter =
        new TapCounter(
            Ids.next(), known.get(named).id(), body.facts().checked(), secret, clock.instant());
    TapCounterView saved = counters.save(counter, TapCounterEvent.Set::new);
    RestResponse<TapCounterView> created = Answers.created("tap-counters", saved);
    return Answers.created(created.getLocation(), withSecret(saved, secret), saved.version());
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listTapCounters", summary = "List tap counters, newest first")
  public Page<TapCounterView> list(@Valid @BeanParam PageQuery page) {
    return counters.page(page);
  }

  @GET
  @Path("/{tapCounter}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getTapCounter", summary = "Read a tap counter")
  public RestResponse<TapCounterView> get(@PathParam("tapCounter") UUID id) {
    return Answers.ok(counters.view(id));
  }

  @PUT
  @Path("/{tapCounter}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(operationId = "changeTapCounter", summary = "Change a tap counter, or close it")
  public RestResponse<TapCounterView> change(
      @PathParam("tapCounter") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid TapCounterUpdate body) {
    TapCounter counter = counters.get(id, ifMatch);
    counter.change(body.checked(), clock.instant());
    return Answers.ok(counters.save(counter, TapCounterEvent.Changed::new));
  }

  @POST
  @Path("/{tapCounter}/renew")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @Operation(
      operationId = "renewTapCounter",
      summary = "Give a tap counter another address; the one before leads nowhere at once")
  public RestResponse<TapCounterWithSecretView> renew(@PathParam("tapCounter") UUID id) {
    Instant now = clock.instant();
    TapCounter counter = counters.getLocked(id);
    SecretToken secret = SecretToken.fresh(PREFIX);
    counter.renew(secret, now);
    TapCounterView saved = counters.save(counter, TapCounterEvent.Changed::new);
    return Answers.ok(withSecret(saved, secret), saved.version());
  }

  private TapCounterWithSecretView withSecret(TapCounterView counter, SecretToken secret) {
    URI page = UriBuilder.fromUri(base).path("count/").build();
    return new TapCounterWithSecretView(counter, page + "#" + secret.text(), secret.text());
  }
}
