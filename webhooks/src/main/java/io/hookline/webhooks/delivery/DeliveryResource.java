package io.hookline.webhooks.delivery;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.webhooks.subscription.EventTypes;
import io.hookline.webhooks.subscription.Subscriptions;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/brands/{brand}/webhooks/{webhook}")
@Tag(name = "Webhooks")
@Transactional
class DeliveryResource {

  private final Deliveries deliveries;
  private final Replays replays;
  private final SentOnDemand onDemand;
  private final Subscriptions subscriptions;
  private final EventTypes types;
  private final Audit audit;

  DeliveryResource(
      Deliveries deliveries,
      Replays replays,
      SentOnDemand onDemand,
      Subscriptions subscriptions,
      EventTypes types,
      Audit audit) {
    this.subscriptions = subscriptions;
    this.deliveries = deliveries;
    this.replays = replays;
    this.onDemand = onDemand;
    this.types = types;
    this.audit = audit;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Path("/deliveries")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listWebhookDeliveries",
      summary = "See what was sent to a webhook, newest event first")
  public Page<DeliverySummary> list(
      @PathParam("webhook") UUID webhook,
      @Valid @BeanParam DeliveryFilter filter,
      @Valid @BeanParam PageQuery page) {
    return Page.of(
        deliveries.before(subscriptions.require(webhook), page.before(), filter, page.fetch()),
        page,
        delivery -> new Object[] {delivery.id()},
        delivery -> delivery);
  }

  @GET
  @Path("/deliveries/{delivery}")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getWebhookDelivery",
      summary = "Read a delivery with each request and its answer")
  public DeliveryView get(
      @PathParam("webhook") UUID webhook, @PathParam("delivery") UUID delivery) {
    return deliveries.get(subscriptions.require(webhook), delivery);
  }

  @POST
  @Path("/deliveries/{delivery}/replay")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(202)
  @Operation(
      operationId = "replayWebhookDelivery",
      summary = "Send a delivery again",
      description =
          "With the same webhook-id, so that the receiver can tell that it has it already. One that"
              + " waits for its next try is tried at once.")
  public RestResponse<DeliveryView> replay(
      @PathParam("webhook") UUID webhook, @PathParam("delivery") UUID delivery) {
    UUID id = subscriptions.requireActive(webhook);
    onDemand.again(id, delivery);
    audit.note("webhooks/" + id, Map.of("replayed", delivery));
    return accepted(id, deliveries.get(id, delivery), "/deliveries/" + delivery);
  }

  @POST
  @Path("/replays")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(202)
  @Operation(
      operationId = "replayWebhookEvents",
      summary = "Send the events of a time range again",
      description =
          "Every event of the range that the webhook subscribes to, in order and with its first"
              + " webhook-id: those that were delivered, those that were given up, and those that"
              + " happened while it was disabled or before it was made. At most 100,000 at once.")
  public RestResponse<ReplayView> replays(
      @PathParam("webhook") UUID webhook, @NotNull @Valid NewReplay range) {
    UUID id = subscriptions.requireActive(webhook);
    ReplayView begun = new ReplayView(replays.range(id, range.from(), range.to()));
    audit.note("webhooks/" + id, Map.of("replayed", range));
    return accepted(id, begun, "/deliveries");
  }

  @POST
  @Path("/test")
  @Allow.Brand(Role.OPERATOR)
  @Idempotent
  @ResponseStatus(202)
  @Operation(
      operationId = "testWebhook",
      summary = "Send a test message",
      description =
          "A signed message of the type WebhookTested, sent once within seconds, also to a webhook"
              + " that is disabled. Read the delivery to see what came of it; there is one test at a"
              + " time.")
  public RestResponse<DeliveryView> test(@PathParam("webhook") UUID webhook) {
    UUID id = subscriptions.require(webhook);
    UUID delivery = onDemand.test(id, types.test());
    audit.note("webhooks/" + id, Map.of("tested", delivery));
    return accepted(id, deliveries.get(id, delivery), "/deliveries/" + delivery);
  }

  /** With the address where the outcome will be seen. */
  private <T> RestResponse<T> accepted(UUID webhook, T view, String outcome) {
    return ResponseBuilder.<T>create(RestResponse.Status.ACCEPTED)
        .entity(view)
        .location(URI.create(subscriptions.address(webhook) + outcome))
        .build();
  }
}
