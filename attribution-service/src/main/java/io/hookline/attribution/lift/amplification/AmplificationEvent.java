package io.hookline.attribution.lift.amplification;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("amplification-measurements/{id}")
sealed interface AmplificationEvent extends Event {

  /** A boost came out otherwise than before, or for the first time. */
  record Measured(AmplificationView data) implements AmplificationEvent {}
}
