package io.hookline.attribution.collect.shop;

import io.hookline.attribution.collect.source.KnownSources;
import io.hookline.attribution.collect.source.SourceKind;
import io.hookline.attribution.collect.vault.Vault;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.openapi.RefusalsOf;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/shops")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shops")
@Transactional
class ShopResource {

  private final ShopRepository shops;
  private final ShopSecrets secrets;
  private final KnownSources sources;
  private final Clock clock;

  ShopResource(ShopRepository shops, ShopSecrets secrets, KnownSources sources, Clock clock) {
    this.shops = shops;
    this.secrets = secrets;
    this.sources = sources;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(201)
  @RefusalsOf(Vault.class)
  @Operation(
      operationId = "connectShop",
      summary = "Connect a shop, so that its system's webhooks are taken",
      description =
          "Connect an event source of the kind SHOP first: the shop's orders become its events. Then"
              + " have the platform send its webhooks to webhookPath.")
  public RestResponse<ShopView> connect(@NotNull @Valid NewShop body) {
    NewShop facts = body.checked();
    Optional<SourceKind> kind = sources.kind(facts.eventSourceId());
    new References()
        .add("eventSourceId", facts.eventSourceId(), "event source", id -> kind.isPresent())
        .require();
    if (kind.get() != SourceKind.SHOP) {
      throw new Problem(
          ShopProblem.EVENT_SOURCE_OF_ANOTHER_KIND, "This one's kind is " + kind.get() + ".");
    }
    Instant now = clock.instant();
    Shop shop = new Shop(Ids.next(), facts, now);
    ShopView saved = shops.save(shop, ShopEvent.Connected::new);
    secrets.add(saved.id(), facts.secret(), now);
    return Answers.created("shops", saved);
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listShops", summary = "List shops, newest first")
  public Page<ShopView> list(@Valid @BeanParam PageQuery page) {
    return shops.page(page);
  }

  @GET
  @Path("/{shop}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getShop", summary = "Read a shop")
  public RestResponse<ShopView> get(@PathParam("shop") UUID id) {
    return Answers.ok(shops.view(id));
  }

  @PUT
  @Path("/{shop}")
  @Allow.Brand(Role.OPERATOR)
  @Operation(
      operationId = "changeShop",
      summary = "Change how a shop's deliveries name it",
      description =
          "For a shop that has moved, or was named wrongly: its deliveries are OTHER_SHOP then. By"
              + " which id its orders go stays as it is.")
  public RestResponse<ShopView> change(
      @PathParam("shop") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ShopUpdate body) {
    Shop shop = shops.get(id, ifMatch);
    shop.apply(body, clock.instant());
    return Answers.ok(shops.save(shop, ShopEvent.Changed::new));
  }

  @POST
  @Path("/{shop}/rotate-secret")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @RefusalsOf(Vault.class)
  @Operation(
      operationId = "rotateShopSecret",
      summary = "Tell another secret of a shop's webhooks",
      description =
          "Deliveries that are signed with a secret of before are taken until the overlap ends.")
  public RestResponse<ShopView> rotate(
      @PathParam("shop") UUID id, @NotNull @Valid SecretRotation body) {
    Instant now = clock.instant();
    Shop shop = shops.getLocked(id);
    secrets.end(id, now.plus(Duration.ofHours(body.overlap())));
    secrets.add(id, body.secret(), now);
    shop.rotated(now);
    return Answers.ok(shops.save(shop, ShopEvent.SecretRotated::new));
  }
}
