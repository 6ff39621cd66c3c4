package io.hookline.content.learn.learning;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("learnings/{id}")
sealed interface LearningEvent extends Event {

  record Added(LearningView data) implements LearningEvent {}

  record Revised(LearningView data) implements LearningEvent {}

  record Reviewed(LearningView data) implements LearningEvent {}

  record Superseded(LearningView data) implements LearningEvent {}

  record Retired(LearningView data) implements LearningEvent {}

  record Reinstated(LearningView data) implements LearningEvent {}
}
