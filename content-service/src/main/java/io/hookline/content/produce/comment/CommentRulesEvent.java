package io.hookline.content.produce.comment;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("comment-rules/{id}")
sealed interface CommentRulesEvent extends Event {

  record Set(CommentRulesView data) implements CommentRulesEvent {}
}
