package io.hookline.creator.people.application;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What others learn of an application: not the person's words, which must stay erasable. */
@Schema(name = "CreatorApplicationChange")
record CreatorApplicationChange(
    UUID id, UUID creatorId, boolean again, long version, Instant createdAt) {

  static CreatorApplicationChange of(CreatorApplicationView application) {
    return new CreatorApplicationChange(
        application.id(),
        application.creatorId(),
        application.again(),
        application.version(),
        application.createdAt());
  }
}
