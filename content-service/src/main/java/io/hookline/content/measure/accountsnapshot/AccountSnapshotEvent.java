package io.hookline.content.measure.accountsnapshot;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("account-snapshots/{id}")
sealed interface AccountSnapshotEvent extends Event {

  record Recorded(AccountSnapshotView data) implements AccountSnapshotEvent {}

  /** Figures that others had taken the place of were told again, later than those. */
  record SeenAgain(AccountSnapshotView data) implements AccountSnapshotEvent {}
}
