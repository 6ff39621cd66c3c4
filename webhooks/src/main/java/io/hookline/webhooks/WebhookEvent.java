package io.hookline.webhooks;

import io.hookline.kit.outbox.Event;
import java.time.Instant;
import java.util.UUID;

/**
 * What is told of a subscription. Not its address: others who hear of everything need not know
 * where a partner listens.
 */
sealed interface WebhookEvent extends Event {

  record Data(
      UUID id,
      WebhookState state,
      DisabledReason disabledReason,
      Instant disabledAt,
      long version) {

    static Data of(WebhookView view) {
      return new Data(
          view.id(), view.state(), view.disabledReason(), view.disabledAt(), view.version());
    }
  }

  @Override
  Data data();

  @Override
  default String subject() {
    return "webhooks/" + data().id();
  }

  record Created(Data data) implements WebhookEvent {}

  record Updated(Data data) implements WebhookEvent {}

  record SecretRotated(Data data) implements WebhookEvent {}

  record Enabled(Data data) implements WebhookEvent {}

  /** The notice to those who can help: a partner's end point has been failing for too long. */
  record Disabled(Data data) implements WebhookEvent {}

  record Deleted(Data data) implements WebhookEvent {}
}
