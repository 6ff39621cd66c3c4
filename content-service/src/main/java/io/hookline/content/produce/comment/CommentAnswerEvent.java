package io.hookline.content.produce.comment;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("comment-answers/{id}")
sealed interface CommentAnswerEvent extends Event {

  record Recorded(CommentAnswerView data) implements CommentAnswerEvent {}

  record Removed(CommentAnswerView data) implements CommentAnswerEvent {}
}
