package io.hookline.attribution.lift.result;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("studies/{studyId}/results/{id}")
sealed interface StudyResultEvent extends Event {

  record Kept(StudyResultView data) implements StudyResultEvent {}
}
