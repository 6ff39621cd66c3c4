package io.hookline.webhooks.subscription;

import io.hookline.kit.access.Allow;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of what can be subscribed to. */
@Path("/v1/webhook-event-types")
@Tag(name = "Webhooks")
class EventTypeResource {

  private final EventTypes types;

  EventTypeResource(EventTypes types) {
    this.types = types;
  }

  /**
   * The catalogue.
   *
   * @param items in alphabetical order
   */
  @Schema(name = "WebhookEventTypes")
  record Catalogue(
      @Schema(examples = "[\"io.hookline.creator.PartnershipActivated\"]") List<String> items) {}

  @GET
  @Allow.Member
  @Operation(
      operationId = "listWebhookEventTypes",
      summary = "List the event types of this service",
      description =
          "Each can be named in a webhook's eventTypes. The webhooks of this contract show the data"
              + " of each, with an example; those with x-for-sisters are read by sister services only,"
              + " and are not in this list.")
  public Catalogue list() {
    return new Catalogue(types.names());
  }
}
