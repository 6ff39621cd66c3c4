package io.hookline.attribution.evidence.channel;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("channel-rules/{id}")
sealed interface ChannelRulesEvent extends Event {

  record Set(ChannelRulesView data) implements ChannelRulesEvent {}
}
