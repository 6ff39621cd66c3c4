package io.hookline.content.snapshot;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.kit.outbox.Event;
import java.util.UUID;

sealed interface SnapshotEvent extends Event {

  /**
   * The snapshot, and whose post it was.
   *
   * @param creatorId null for a post of the brand's own team
   */
  record Data(UUID creatorId, @JsonUnwrapped SnapshotView snapshot) {}

  @Override
  Data data();

  @Override
  default String subject() {
    return "posts/" + data().snapshot().postId() + "/snapshots/" + data().snapshot().id();
  }

  record Recorded(Data data) implements SnapshotEvent {}
}
