package io.hookline.content.produce.rights;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question to the author of a mention.
 *
 * @param askedAt null: now
 * @param answerBy from this instant on no answer counts; null: an answer may come at any time
 * @param message what the author was told
 */
record NewRightsRequest(
    @NotNull UUID mentionId,
    @NotNull @Valid RightsScope scope,
    @Plausible @Schema(examples = "2026-09-03T18:00:00Z", nullable = true) Instant askedAt,
    @Plausible @Schema(nullable = true) Instant answerBy,
    @Size(max = 5000) @Schema(examples = "We love your video! May we show it?", nullable = true)
        String message,
    @Valid @Schema(nullable = true) NewEvidence evidence) {

  NewRightsRequest {
    askedAt = askedAt == null ? null : askedAt.truncatedTo(ChronoUnit.MICROS);
    answerBy = answerBy == null ? null : answerBy.truncatedTo(ChronoUnit.MICROS);
  }

  void check(Instant now) {
    List<Violation> violations = new ArrayList<>();
    Instant asked = askedAt == null ? now : askedAt;
    if (ClockTolerance.isAhead(asked, now)) {
      violations.add(new Violation("askedAt", "must not be in the future"));
    }
    if (answerBy != null && !answerBy.isAfter(asked)) {
      violations.add(new Violation("answerBy", "must be after askedAt"));
    }
    if (evidence != null) {
      evidence.check(now, violations);
    }
    Violation.requireNone(violations);
  }
}
