package io.hookline.content.produce.post;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.WebUrl;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When and where a post went out.
 *
 * @param publishedAt at most 5 minutes ahead of this service's clock; kept to the microsecond
 */
record Publication(
    @NotNull @Plausible @Schema(examples = "2026-09-03T16:00:00Z") Instant publishedAt,
    @NotNull
        @Size(max = 2000)
        @WebUrl
        @Schema(examples = "https://www.tiktok.com/@miawong/video/7412345678901234567")
        String url) {

  Publication {
    publishedAt = publishedAt == null ? null : publishedAt.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * @throws Problem VALIDATION_FAILED when it lies in the future
   */
  void check(Instant now) {
    if (ClockTolerance.isAhead(publishedAt, now)) {
      throw new Problem(
          CommonProblem.VALIDATION_FAILED,
          "What is not out yet is planned.",
          List.of(new Violation("publishedAt", "must not be in the future")));
    }
  }
}
