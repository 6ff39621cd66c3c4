package io.hookline.creator.people.rule;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("application-rule")
sealed interface ApplicationRuleEvent extends Event {

  record Set(ApplicationRuleView data) implements ApplicationRuleEvent {}
}
