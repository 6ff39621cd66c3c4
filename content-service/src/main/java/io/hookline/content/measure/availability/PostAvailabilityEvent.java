package io.hookline.content.measure.availability;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

/** That a post has gone missing, in another way than before, or is back. */
@Subject("posts/{postId}/availability")
sealed interface PostAvailabilityEvent extends Event {

  record Changed(PostAvailabilityView data) implements PostAvailabilityEvent {}
}
