package io.hookline.content.learn.experiment;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("experiments/{id}")
sealed interface ExperimentEvent extends Event {

  record Designed(ExperimentView data) implements ExperimentEvent {}

  record Redesigned(ExperimentView data) implements ExperimentEvent {}

  record Started(ExperimentView data) implements ExperimentEvent {}

  record Concluded(ExperimentView data) implements ExperimentEvent {}

  record Stopped(ExperimentView data) implements ExperimentEvent {}
}
