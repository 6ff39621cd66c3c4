package io.hookline.creator.deal.standard;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Subject("creator-group-terms/{id}")
sealed interface GroupTermsEvent extends Event {

  /** Which; what is agreed, and so money, the operation tells. */
  @Schema(name = "GroupTermsChange")
  record Change(UUID id, Instant writtenAt, long version) {

    static Change of(GroupTermsView terms) {
      return new Change(terms.groupId(), terms.writtenAt(), terms.version());
    }
  }

  record Set(Change data) implements GroupTermsEvent {}
}
