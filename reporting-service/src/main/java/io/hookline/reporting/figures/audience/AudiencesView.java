package io.hookline.reporting.figures.audience;

import io.hookline.reporting.facts.freshness.DataFreshness;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Audiences as they were known at an instant. */
@Schema(name = "Audiences")
record AudiencesView(Instant at, List<Of> audiences, DataFreshness freshness) {

  /** Whose. */
  @Schema(name = "AudienceOf")
  record Of(
      @Schema(nullable = true) UUID accountId,
      @Schema(nullable = true) UUID postId,
      @Schema(nullable = true) UUID creatorId,
      @Schema(
              description =
                  "What was told last in each respect, and up to seven days of activity by hour")
          List<AudienceView> dimensions) {}
}
