package io.hookline.content.measure.upload;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("uploads/{id}")
sealed interface UploadEvent extends Event {

  record Received(UploadChange data) implements UploadEvent {}

  record Answered(UploadChange data) implements UploadEvent {}

  record Begun(UploadChange data) implements UploadEvent {}

  record Applied(UploadChange data) implements UploadEvent {}

  record Stopped(UploadChange data) implements UploadEvent {}

  record Discarded(UploadChange data) implements UploadEvent {}
}
