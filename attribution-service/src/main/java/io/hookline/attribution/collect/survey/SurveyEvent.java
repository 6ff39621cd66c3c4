package io.hookline.attribution.collect.survey;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("surveys/{id}")
sealed interface SurveyEvent extends Event {

  record Recorded(SurveyView data) implements SurveyEvent {}

  record Changed(SurveyView data) implements SurveyEvent {}
}
