package io.hookline.webhooks.subscription;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is told of a subscription. Not its address: others who hear of everything need not know
 * where a partner listens.
 */
@Subject("webhooks/{id}")
sealed interface WebhookEvent extends Event {

  @Schema(name = "WebhookStatus")
  record Data(
      UUID id,
      WebhookState state,
      @Schema(nullable = true) DisabledReason disabledReason,
      @Schema(nullable = true) Instant disabledAt,
      long version) {

    static Data of(WebhookView view) {
      return new Data(
          view.id(), view.state(), view.disabledReason(), view.disabledAt(), view.version());
    }
  }

  record Created(Data data) implements WebhookEvent {}

  record Updated(Data data) implements WebhookEvent {}

  record SecretRotated(Data data) implements WebhookEvent {}

  record Enabled(Data data) implements WebhookEvent {}

  /** The notice to those who can help: a partner's end point has been failing for too long. */
  record Disabled(Data data) implements WebhookEvent {}

  record Deleted(Data data) implements WebhookEvent {}
}
