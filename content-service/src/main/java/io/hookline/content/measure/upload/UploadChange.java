package io.hookline.content.measure.upload;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What others learn of a file: nothing of what is in it. */
@Schema(name = "UploadChange")
record UploadChange(
    UUID id,
    UploadState state,
    @Schema(nullable = true) UUID jobId,
    long recorded,
    long unchanged,
    long unclaimed,
    long refused,
    @Schema(nullable = true) Instant appliedAt,
    long version) {

  static UploadChange of(UploadView upload) {
    return new UploadChange(
        upload.id(),
        upload.state(),
        upload.jobId(),
        upload.recorded(),
        upload.unchanged(),
        upload.unclaimed(),
        upload.refused(),
        upload.appliedAt(),
        upload.version());
  }
}
