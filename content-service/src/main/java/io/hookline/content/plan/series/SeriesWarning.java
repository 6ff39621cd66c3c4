package io.hookline.content.plan.series;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that keeps the brand's series from working.
 *
 * @param seriesId the active series that it is about; null for all of them
 */
record SeriesWarning(
    Code code,
    @Schema(nullable = true) UUID seriesId,
    @Schema(examples = "6 series are active; three to five can be kept up and recognised.")
        String message) {

  /** What is wrong. */
  enum Code {
    TOO_FEW_ACTIVE,
    TOO_MANY_ACTIVE,
    /** Hook, context, payoff or next step is not said. */
    PART_MISSING,
    CADENCE_MISSING,
    PILLAR_ARCHIVED
  }
}
