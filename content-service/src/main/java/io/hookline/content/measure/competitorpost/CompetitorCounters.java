package io.hookline.content.measure.competitorpost;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What everybody can see of a post, each from the publication on. Null where it was not told: a
 * network may hide likes.
 */
public record CompetitorCounters(
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(nullable = true, examples = "182000")
        Long views,
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(nullable = true, examples = "9400")
        Long likes,
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(nullable = true, examples = "310")
        Long comments,
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(nullable = true, examples = "1250")
        Long shares,
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(nullable = true, examples = "4100")
        Long saves) {

  /** As for a snapshot of an own post. */
  static final long MOST = 100_000_000_000L;

  static final String IMPLAUSIBLE =
      "is implausible for one post: at most {value}; look whether the right column is mapped to it";

  boolean tellNothing() {
    return views == null && likes == null && comments == null && shares == null && saves == null;
  }
}
