package io.hookline.kit.webhook;

import io.hookline.kit.outbox.Event;
import java.time.Instant;
import java.util.UUID;

/**
 * What is told of a subscription. Not its address: others who hear of everything need not know
 * where a partner listens.
 */
final class WebhookEvent {

  private WebhookEvent() {}

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

  private static String subjectOf(Data data) {
    return "webhooks/" + data.id();
  }

  record WebhookCreated(Data data) implements Event {
    @Override
    public String subject() {
      return subjectOf(data);
    }
  }

  record WebhookUpdated(Data data) implements Event {
    @Override
    public String subject() {
      return subjectOf(data);
    }
  }

  record WebhookSecretRotated(Data data) implements Event {
    @Override
    public String subject() {
      return subjectOf(data);
    }
  }

  record WebhookEnabled(Data data) implements Event {
    @Override
    public String subject() {
      return subjectOf(data);
    }
  }

  /** The notice to those who can help: a partner's end point has been failing for too long. */
  record WebhookDisabled(Data data) implements Event {
    @Override
    public String subject() {
      return subjectOf(data);
    }
  }

  record WebhookDeleted(Data data) implements Event {
    @Override
    public String subject() {
      return subjectOf(data);
    }
  }
}
