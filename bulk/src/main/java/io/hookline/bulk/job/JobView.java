package io.hookline.bulk.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.kit.precondition.PartlyDerived;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A job as it stands.
 *
 * @param parameters what was asked for; differs by kind
 * @param processed rows done, the failed ones included
 * @param failed rows refused
 * @param rowsPerSecond of the time that was worked on it; null before the first rows
 * @param estimatedEnd null when it cannot be said, and after the end
 * @param failure why the job as a whole failed
 * @param version grows with every change
 */
@PartlyDerived("estimatedEnd, which is reckoned from the time of the answer")
@Schema(name = "Job")
public record JobView(
    UUID id,
    @Schema(examples = "import") String kind,
    JobState state,
    @Schema(
            type = SchemaType.OBJECT,
            description = "What was asked for; differs by kind",
            examples = "{\"of\": \"creators\", \"dryRun\": false, \"atomic\": false}")
        JsonNode parameters,
    @Schema(examples = "1000000", nullable = true, description = "Rows in all, once known")
        Long total,
    @Schema(examples = "420000", description = "Rows done, the failed ones included")
        long processed,
    @Schema(examples = "12", description = "Rows refused") long failed,
    @Schema(examples = "6500", nullable = true, description = "While it was worked on")
        Long rowsPerSecond,
    @Schema(nullable = true, description = "At the present rate") Instant estimatedEnd,
    @Schema(nullable = true, description = "Why the job as a whole failed") Failure failure,
    long version,
    Instant createdAt,
    @Schema(nullable = true) Instant startedAt,
    @Schema(nullable = true) Instant finishedAt) {

  /** Why a job failed: a stable code of a problem, and what it means here. */
  @Schema(name = "JobFailure")
  public record Failure(
      @Schema(examples = "INTERNAL_ERROR") String code,
      @Schema(examples = "It failed five times at the same place.") String detail) {}
}
