package io.hookline.attribution.evidence.refund;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

/** Told from when it is known what a refund takes from its order, and whenever that changes. */
@Subject("refunds/{id}")
sealed interface RefundEvent extends Event {

  record Applied(RefundView data) implements RefundEvent {}
}
