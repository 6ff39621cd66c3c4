package io.hookline.content.measure.upload;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("upload-mappings/{id}")
sealed interface UploadMappingEvent extends Event {

  record Remembered(UploadMappingView data) implements UploadMappingEvent {}

  record Forgotten(UploadMappingView data) implements UploadMappingEvent {}
}
