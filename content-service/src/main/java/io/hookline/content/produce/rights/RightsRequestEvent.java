package io.hookline.content.produce.rights;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("rights-requests/{id}")
sealed interface RightsRequestEvent extends Event {

  record Asked(RightsRequestChange data) implements RightsRequestEvent {}

  record Granted(RightsRequestChange data) implements RightsRequestEvent {}

  record Refused(RightsRequestChange data) implements RightsRequestEvent {}

  record Withdrawn(RightsRequestChange data) implements RightsRequestEvent {}

  record Expired(RightsRequestChange data) implements RightsRequestEvent {}
}
