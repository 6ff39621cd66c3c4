package io.hookline.content.produce.commentrules;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("comment-rules/{id}")
sealed interface CommentRulesEvent extends Event {

  record Set(CommentRulesView data) implements CommentRulesEvent {}
}
