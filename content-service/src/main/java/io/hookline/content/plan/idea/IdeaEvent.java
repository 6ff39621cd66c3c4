package io.hookline.content.plan.idea;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("ideas/{id}")
sealed interface IdeaEvent extends Event {

  record Created(IdeaView data) implements IdeaEvent {}

  record Updated(IdeaView data) implements IdeaEvent {}

  record Shortlisted(IdeaView data) implements IdeaEvent {}

  record Planned(IdeaView data) implements IdeaEvent {}

  record Used(IdeaView data) implements IdeaEvent {}

  record Parked(IdeaView data) implements IdeaEvent {}

  record Rejected(IdeaView data) implements IdeaEvent {}

  record Reopened(IdeaView data) implements IdeaEvent {}
}
