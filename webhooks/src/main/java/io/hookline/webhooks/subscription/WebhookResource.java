package io.hookline.webhooks.subscription;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands/{brand}/webhooks")
@Tag(name = "Webhooks")
@Transactional
class WebhookResource {

  private final WebhookRepository webhooks;
  private final Subscriptions subscriptions;
  private final Audit audit;
  private final Clock clock;

  WebhookResource(
      WebhookRepository webhooks, Subscriptions subscriptions, Audit audit, Clock clock) {
    this.webhooks = webhooks;
    this.subscriptions = subscriptions;
    this.audit = audit;
    this.clock = clock;
  }

  @POST
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "createWebhook",
      summary = "Subscribe an end point and get its secret",
      description =
          "From now on each event of the named types is sent to the address, signed as the Standard"
              + " Webhooks specification says. The secret is shown in this answer only; an answer that"
              + " is given again for an Idempotency-Key is without it: rotate it if it was lost. Types of"
              + " money need the finance right; without it, * is all others, and fields of money are"
              + " null. One that tells of money is changed, given a new secret and made to send again"
              + " by callers with that right.")
  public RestResponse<WebhookWithSecret> create(@NotNull @Valid NewWebhook facts) {
    WebhookWithSecret created = subscriptions.create(facts);
    WebhookView view = created.webhook();
    return Answers.created(subscriptions.address(view.id()), created, view.version());
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "listWebhooks", summary = "List webhooks, newest first")
  public Page<WebhookView> list(@Valid @BeanParam PageQuery page) {
    return Page.of(
        webhooks.before(page.before(), page.fetch()),
        page,
        webhook -> new Object[] {webhook.id()},
        webhook -> webhook.view(clock.instant()));
  }

  @GET
  @Path("/{webhook}")
  @Allow.Brand(Role.ANALYST)
  @Operation(operationId = "getWebhook", summary = "Read a webhook")
  public RestResponse<WebhookView> get(@PathParam("webhook") UUID id) {
    return answer(webhooks.get(id));
  }

  @PUT
  @Path("/{webhook}")
  @Allow.Brand(Role.ADMIN)
  @Operation(
      operationId = "updateWebhook",
      summary = "Replace a webhook",
      description = "What waits is sent to the new address; the secret stays.")
  public RestResponse<WebhookView> update(
      @PathParam("webhook") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid WebhookUpdate facts) {
    Webhook webhook = webhooks.get(id);
    Answers.requireMatch(ifMatch, webhook.version());
    return answer(subscriptions.update(webhook, facts));
  }

  @DELETE
  @Path("/{webhook}")
  @Allow.Brand(Role.ADMIN)
  @ResponseStatus(204)
  @Operation(
      operationId = "deleteWebhook",
      summary = "Delete a webhook",
      description = "What waits is not sent any more; its log can no longer be read.")
  public void delete(
      @PathParam("webhook") UUID id,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
    Webhook webhook = webhooks.get(id);
    Answers.requireMatch(ifMatch, webhook.version());
    subscriptions.delete(webhook);
  }

  @POST
  @Path("/{webhook}/rotate-secret")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "rotateWebhookSecret",
      summary = "Give a webhook a new secret",
      description =
          "Until the overlap ends, messages carry the signatures of both secrets. An overlap of 0"
              + " ends the former one at once, and so does another rotation the one before it.")
  public RestResponse<WebhookWithSecret> rotateSecret(
      @PathParam("webhook") UUID id, @RequestBody(required = false) @Valid Rotation rotation) {
    WebhookWithSecret rotated = subscriptions.rotate(webhooks.get(id), rotation);
    return Answers.ok(rotated, rotated.webhook().version());
  }

  @POST
  @Path("/{webhook}/enable")
  @Allow.Brand(Role.ADMIN)
  @Idempotent
  @Operation(
      operationId = "enableWebhook",
      summary = "Enable a webhook that was disabled",
      description =
          "What waited is sent now. What happened while it was disabled was not queued: replay the"
              + " time since disabledAt, which is null afterwards.")
  public RestResponse<WebhookView> enable(@PathParam("webhook") UUID id) {
    Webhook webhook = webhooks.get(id);
    if (webhook.isActive()) { // Its row stays as it is, and with it the audit.
      audit.note("webhooks/" + id, Map.of("enabled", true));
    }
    return answer(subscriptions.enable(webhook));
  }

  @GET
  @Path("/{webhook}/health")
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "getWebhookHealth",
      summary = "See how the end point of a webhook has been answering")
  public HealthView health(@PathParam("webhook") UUID id) {
    return subscriptions.health(webhooks.get(id));
  }

  private RestResponse<WebhookView> answer(Webhook webhook) {
    return Answers.ok(webhook.view(clock.instant()), webhook.version());
  }
}
