package io.hookline.creator.deal.spark;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

/** Without the code: whoever has it can advertise. */
@Subject("spark-authorizations/{id}")
sealed interface SparkAuthorizationEvent extends Event {

  record Recorded(SparkAuthorizationView data) implements SparkAuthorizationEvent {}

  record Used(SparkAuthorizationView data) implements SparkAuthorizationEvent {}

  record Released(SparkAuthorizationView data) implements SparkAuthorizationEvent {}

  /** Its end is near; told once. */
  record Ending(SparkAuthorizationView data) implements SparkAuthorizationEvent {}

  record Expired(SparkAuthorizationView data) implements SparkAuthorizationEvent {}

  record Deleted(SparkAuthorizationView data) implements SparkAuthorizationEvent {}
}
