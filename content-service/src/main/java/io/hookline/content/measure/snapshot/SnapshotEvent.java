package io.hookline.content.measure.snapshot;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Subject("posts/{postId}/snapshots/{id}")
sealed interface SnapshotEvent extends Event {

  /**
   * The snapshot, and whose post it was.
   *
   * @param creatorId null for a post of the brand's own team
   */
  @Schema(name = "SnapshotOfCreator")
  record Data(@Schema(nullable = true) UUID creatorId, @JsonUnwrapped SnapshotFacts snapshot) {}

  record Recorded(Data data) implements SnapshotEvent {}

  static Recorded recorded(UUID creator, SnapshotFacts snapshot) {
    return new Recorded(new Data(creator, snapshot));
  }
}
