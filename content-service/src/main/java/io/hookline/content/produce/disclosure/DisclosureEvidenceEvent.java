package io.hookline.content.produce.disclosure;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("posts/{postId}/disclosure-evidence/{id}")
sealed interface DisclosureEvidenceEvent extends Event {

  record Recorded(DisclosureEvidenceView data) implements DisclosureEvidenceEvent {}
}
