package io.hookline.content.measure.connection;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("connections/{id}")
sealed interface ConnectionEvent extends Event {

  record Created(ConnectionView data) implements ConnectionEvent {}

  /** The account's owner has agreed, for the first time or anew. */
  record Established(ConnectionView data) implements ConnectionEvent {}

  record Synchronised(ConnectionView data) implements ConnectionEvent {}

  record Failed(ConnectionView data) implements ConnectionEvent {}

  /** The consent has expired, or was withdrawn at the platform. */
  record Lapsed(ConnectionView data) implements ConnectionEvent {}

  record Paused(ConnectionView data) implements ConnectionEvent {}

  record Resumed(ConnectionView data) implements ConnectionEvent {}

  record Revoked(ConnectionView data) implements ConnectionEvent {}

  /** After a revocation, the platform was told. */
  record Forgotten(ConnectionView data) implements ConnectionEvent {}

  /** It waits for the platform, or the consent was prolonged. */
  record Updated(ConnectionView data) implements ConnectionEvent {}
}
