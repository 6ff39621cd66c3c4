package io.hookline.attribution.collect.headcount;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("tap-counters/{id}")
sealed interface TapCounterEvent extends Event {

  record Set(TapCounterView data) implements TapCounterEvent {}

  record Changed(TapCounterView data) implements TapCounterEvent {}
}
