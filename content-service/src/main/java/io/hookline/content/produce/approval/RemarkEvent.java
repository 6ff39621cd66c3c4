package io.hookline.content.produce.approval;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("remarks/{id}")
sealed interface RemarkEvent extends Event {

  record Written(RemarkView data) implements RemarkEvent {}

  record Resolved(RemarkView data) implements RemarkEvent {}

  record Reopened(RemarkView data) implements RemarkEvent {}
}
