package io.hookline.creator.people.note;

import io.hookline.creator.people.creator.Author;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What others learn of a note: not its words, which are about a person and must stay erasable. */
@Schema(name = "CreatorNoteChange")
record CreatorNoteChange(UUID id, UUID creatorId, Author by, long version, Instant createdAt) {

  static CreatorNoteChange of(CreatorNoteView note) {
    return new CreatorNoteChange(
        note.id(), note.creatorId(), note.by(), note.version(), note.createdAt());
  }

  CreatorNoteChange next() {
    return new CreatorNoteChange(id, creatorId, by, version + 1, createdAt);
  }
}
