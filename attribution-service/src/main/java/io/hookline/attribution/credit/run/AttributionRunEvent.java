package io.hookline.attribution.credit.run;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("attribution-runs/{id}")
sealed interface AttributionRunEvent extends Event {

  record Queued(AttributionRunView data) implements AttributionRunEvent {}

  record Completed(AttributionRunView data) implements AttributionRunEvent {}

  record Failed(AttributionRunView data) implements AttributionRunEvent {}

  record Cancelled(AttributionRunView data) implements AttributionRunEvent {}

  record Resumed(AttributionRunView data) implements AttributionRunEvent {}

  record Discarded(AttributionRunView data) implements AttributionRunEvent {}
}
