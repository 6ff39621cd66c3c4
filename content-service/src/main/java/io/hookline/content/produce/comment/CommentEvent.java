package io.hookline.content.produce.comment;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("comments/{id}")
sealed interface CommentEvent extends Event {

  record Recorded(CommentChange data) implements CommentEvent {}

  record Updated(CommentChange data) implements CommentEvent {}

  record Classified(CommentChange data) implements CommentEvent {}

  record Erased(CommentChange data) implements CommentEvent {}
}
