package io.hookline.content.produce.approval;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("approval-routes/{id}")
sealed interface ApprovalRouteEvent extends Event {

  record Created(ApprovalRouteView data) implements ApprovalRouteEvent {}

  record Updated(ApprovalRouteView data) implements ApprovalRouteEvent {}

  record Deleted(ApprovalRouteView data) implements ApprovalRouteEvent {}
}
