package io.hookline.content.produce.publication;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("publish-attempts/{id}")
sealed interface PublishAttemptEvent extends Event {

  record Claimed(PublishAttemptView data) implements PublishAttemptEvent {}

  record Renewed(PublishAttemptView data) implements PublishAttemptEvent {}

  record Sent(PublishAttemptView data) implements PublishAttemptEvent {}

  record Confirmed(PublishAttemptView data) implements PublishAttemptEvent {}

  record Failed(PublishAttemptView data) implements PublishAttemptEvent {}

  record Released(PublishAttemptView data) implements PublishAttemptEvent {}
}
