package io.hookline.attribution.credit.setting;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("attribution-settings/{id}")
sealed interface AttributionSettingEvent extends Event {

  record Created(AttributionSettingView data) implements AttributionSettingEvent {}

  record Updated(AttributionSettingView data) implements AttributionSettingEvent {}

  record Archived(AttributionSettingView data) implements AttributionSettingEvent {}
}
