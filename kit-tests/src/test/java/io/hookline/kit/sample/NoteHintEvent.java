package io.hookline.kit.sample;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.ForSisters;
import io.hookline.kit.outbox.Subject;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@ForSisters
@Subject("note-hints/{id}")
public sealed interface NoteHintEvent extends Event {

  @Schema(name = "NoteHint")
  record Hint(UUID id, long version) {}

  record Given(Hint data) implements NoteHintEvent {}
}
