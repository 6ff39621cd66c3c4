package io.hookline.content.produce.brief;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("briefs/{id}")
sealed interface BriefEvent extends Event {

  record Drafted(BriefView data) implements BriefEvent {}

  record Revised(BriefView data) implements BriefEvent {}

  record Sent(BriefView data) implements BriefEvent {}

  record Accepted(BriefView data) implements BriefEvent {}

  record Declined(BriefView data) implements BriefEvent {}

  record Withdrawn(BriefView data) implements BriefEvent {}
}
