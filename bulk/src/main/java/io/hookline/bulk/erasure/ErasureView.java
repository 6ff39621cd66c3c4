package io.hookline.bulk.erasure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The receipt of an erasure: complete once it has an end.
 *
 * @param subject the person's resource; null for somebody who had none
 * @param erased rows that were changed, by what they are
 */
@Schema(name = "Erasure")
public record ErasureView(
    UUID id,
    @Schema(description = "The job that does it") UUID jobId,
    @Schema(examples = "creators/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e", nullable = true)
        String subject,
    @Schema(examples = "ada") String requestedBy,
    Instant requestedAt,
    List<Count> erased,
    @Schema(
            nullable = true,
            description =
                "When nothing was left to erase in this service; sister services follow with the"
                    + " change feed")
        Instant completedAt,
    @Schema(nullable = true, description = "When it was given up; ask for it again")
        Instant failedAt) {

  /** Rows of one kind that an erasure has changed. */
  @Schema(name = "ErasedRows")
  public record Count(
      @Schema(examples = "events") String what, @Schema(examples = "12") long rows) {}
}
