package io.hookline.attribution.lift.study;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("studies/{id}")
sealed interface StudyEvent extends Event {

  record Drafted(StudyView data) implements StudyEvent {}

  record Changed(StudyView data) implements StudyEvent {}

  record Registered(StudyView data) implements StudyEvent {}

  record Started(StudyView data) implements StudyEvent {}

  record Ended(StudyView data) implements StudyEvent {}

  record Concluded(StudyView data) implements StudyEvent {}

  record Cancelled(StudyView data) implements StudyEvent {}
}
