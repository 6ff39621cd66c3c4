package io.hookline.attribution.lift.result;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A result that is kept for good.
 *
 * @param number from 1; the first is what was registered to be asked
 * @param reason of a later one
 */
@Schema(name = "KeptStudyResult")
record StudyResultView(
    UUID id,
    UUID studyId,
    @Schema(examples = "1") int number,
    Instant keptAt,
    @Schema(examples = "ada") String keptBy,
    @Schema(nullable = true, examples = "Refunds of March are in") String reason,
    StudyResult result)
    implements Versioned {

  @Override
  public long version() {
    return 0;
  }
}
