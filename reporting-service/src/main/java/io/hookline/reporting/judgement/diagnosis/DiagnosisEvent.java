package io.hookline.reporting.judgement.diagnosis;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("diagnoses/{id}")
sealed interface DiagnosisEvent extends Event {

  record Found(DiagnosisView data) implements DiagnosisEvent {}

  /** It fires still, with other figures. */
  record FoundAgain(DiagnosisView data) implements DiagnosisEvent {}

  record Resolved(DiagnosisView data) implements DiagnosisEvent {}

  /** Nobody looks at it any more. */
  record Lapsed(DiagnosisView data) implements DiagnosisEvent {}

  record Muted(DiagnosisView data) implements DiagnosisEvent {}

  record Unmuted(DiagnosisView data) implements DiagnosisEvent {}

  record Acted(DiagnosisView data) implements DiagnosisEvent {}
}
