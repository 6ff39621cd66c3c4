package io.hookline.content.measure.snapshot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a post's counters say, each one from the publication on. A counter that the source does not
 * tell is null; 0 means that nobody did it. {@link Counter} lists them.
 */
public record Counters(
    @PositiveOrZero @Max(MOST) @Schema(examples = "182000", nullable = true) Long views,
    @PositiveOrZero
        @Max(MOST)
        @Schema(
            examples = "164000",
            nullable = true,
            description = "Views by people who do not follow the account")
        Long nonFollowerViews,
    @PositiveOrZero
        @Max(MOST)
        @Schema(examples = "151000", nullable = true, description = "Different people who saw it")
        Long reach,
    @PositiveOrZero @Max(MOST) @Schema(examples = "9400", nullable = true) Long likes,
    @PositiveOrZero @Max(MOST) @Schema(examples = "310", nullable = true) Long comments,
    @PositiveOrZero @Max(MOST) @Schema(examples = "1250", nullable = true) Long shares,
    @PositiveOrZero @Max(MOST) @Schema(examples = "4100", nullable = true) Long saves,
    @PositiveOrZero @Max(MOST) @Schema(examples = "2900", nullable = true) Long profileVisits,
    @PositiveOrZero @Max(MOST) @Schema(examples = "1730", nullable = true) Long linkClicks,
    @PositiveOrZero
        @Max(MOST)
        @Schema(examples = "41000", nullable = true, description = "Views to the end")
        Long fullViews,
    @PositiveOrZero
        @Max(MOST_SECONDS)
        @Schema(
            examples = "1420000",
            nullable = true,
            description = "Time watched by all viewers together, in whole seconds")
        Long watchSeconds,
    @PositiveOrZero
        @Max(MOST_AVERAGE)
        @Schema(
            examples = "7.8",
            nullable = true,
            description = "Average time watched of a view, as the source says it")
        BigDecimal averageWatchSeconds,
    @PositiveOrZero
        @Max(MOST)
        @Schema(
            examples = "139000",
            nullable = true,
            description = "Views that were still watching after 2 seconds")
        Long viewsPast2Seconds,
    @PositiveOrZero @Max(MOST) @Schema(examples = "117000", nullable = true) Long viewsPast3Seconds,
    @PositiveOrZero @Max(MOST) @Schema(examples = "72000", nullable = true) Long viewsPast6Seconds,
    @PositiveOrZero
        @Max(MOST)
        @Schema(examples = "31000", nullable = true, description = "Views by whoever had seen it")
        Long replays,
    @PositiveOrZero
        @Max(MOST)
        @Schema(examples = "420", nullable = true, description = "Who followed from this post")
        Long newFollowers,
    @PositiveOrZero
        @Max(MOST)
        @Schema(examples = "5200", nullable = true, description = "Views of a LIVE")
        Long liveViews,
    @PositiveOrZero
        @Max(MOST)
        @Schema(examples = "3900", nullable = true, description = "Different people in a LIVE")
        Long liveViewers,
    @PositiveOrZero
        @Max(MOST)
        @Schema(examples = "610", nullable = true, description = "Most people in a LIVE at once")
        Long livePeakViewers,
    @PositiveOrZero
        @Max(MOST)
        @Schema(examples = "85", nullable = true, description = "Gifts that were sent in a LIVE")
        Long liveGifts,
    @PositiveOrZero
        @Max(MOST_SECONDS)
        @Schema(examples = "3600", nullable = true, description = "How long a LIVE lasted")
        Long liveSeconds) {

  /**
   * What a counter of one post can say: about six times the views of the most watched video of all
   * networks (16 billion in 2025). An id, a telephone number or milliseconds that came in by a
   * column mapped wrongly are above it, and the counters of two million posts still add up in 64
   * bits.
   */
  static final long MOST = 100_000_000_000L;

  /** As many views of a hundred seconds; below what a JavaScript number holds exactly. */
  static final long MOST_SECONDS = 100 * MOST;

  /** Eleven days: longer than any video or LIVE that a network takes. */
  static final long MOST_AVERAGE = 1_000_000;

  /** Kept to the millisecond, and written in one way, so that equal figures are equal. */
  public Counters {
    averageWatchSeconds = Fraction.of(averageWatchSeconds, 3);
  }
}
