package io.hookline.content.measure.upload;

import io.hookline.kit.audit.Personal;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file, what was understood of it, and what became of it.
 *
 * @param recorded rows that were new, once its job has ended
 * @param unchanged rows that were here already
 * @param unclaimed rows that wait for a post of their video
 * @param refused rows that were not taken; see the upload's faults
 */
@Schema(name = "Upload")
record UploadView(
    UUID id,
    @Personal @Schema(examples = "Content_2026-09-05.zip") String fileName,
    @Schema(examples = "4821") long bytes,
    @Schema(examples = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
        String sha256,
    UploadState state,
    UploadUpdate answers,
    UnderstoodFile understood,
    @Schema(nullable = true, description = "That applies it, or has applied it") UUID jobId,
    long recorded,
    long unchanged,
    long unclaimed,
    long refused,
    Instant uploadedAt,
    @Schema(nullable = true) Instant appliedAt,
    long version,
    Instant updatedAt)
    implements Versioned {}
