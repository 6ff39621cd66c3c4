package io.hookline.content.measure.timeline;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.WebUrl;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of an entry can change; see {@link NewTimelineEntry}.
 *
 * @param endsAt null for an instant
 * @param ongoing true for what has begun and not ended; null: false
 */
record TimelineEntryUpdate(
    @NotNull ChangeKind kind,
    @Pattern(
            regexp = "[A-Z][A-Z0-9_]{0,39}",
            message = "must be upper case letters, digits and _, such as PIXEL")
        @Schema(examples = "PIXEL", nullable = true)
        String subkind,
    @NotBlank @Size(max = 300) @Schema(examples = "Pixel moved to the server") String title,
    @Size(max = 10000)
        @Schema(examples = "Purchases are sent by the shop's back end", nullable = true)
        String detail,
    @NotNull @Plausible @Schema(examples = "2026-09-03T16:00:00Z") Instant startsAt,
    @Plausible @Schema(nullable = true) Instant endsAt,
    @Schema(nullable = true) Boolean ongoing,
    @Schema(nullable = true) UUID seriesId,
    @Schema(nullable = true) UUID postId,
    @Schema(nullable = true) UUID accountId,
    @Schema(nullable = true) UUID creatorId,
    @Size(max = 200) @Schema(examples = "Spring launch", nullable = true) String campaign,
    @Size(max = 200) @Schema(examples = "Serum 30 ml", nullable = true) String product,
    @Size(max = 2000)
        @WebUrl
        @Schema(examples = "https://ads.example/changes/4711", nullable = true)
        String url) {

  TimelineEntryUpdate {
    startsAt = startsAt == null ? null : startsAt.truncatedTo(ChronoUnit.MICROS);
    endsAt = endsAt == null ? null : endsAt.truncatedTo(ChronoUnit.MICROS);
  }

  boolean isOngoing() {
    return Boolean.TRUE.equals(ongoing);
  }

  /**
   * The rules that look at more than one field.
   *
   * @throws Problem VALIDATION_FAILED
   */
  void check() {
    List<Violation> violations = new ArrayList<>();
    if (endsAt != null && !endsAt.isAfter(startsAt)) {
      violations.add(
          new Violation("endsAt", "must be after startsAt; of an instant it is left out"));
    }
    if (endsAt != null && isOngoing()) {
      violations.add(new Violation("ongoing", "must not be true of what has ended"));
    }
    Violation.requireNone(violations);
  }
}
