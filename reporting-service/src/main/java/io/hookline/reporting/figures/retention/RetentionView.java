package io.hookline.reporting.figures.retention;

import io.hookline.reporting.facts.freshness.DataFreshness;
import io.hookline.reporting.figures.catalogue.Dataset;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post's retention beside the brand's median of its like. */
@Schema(name = "Retention")
record RetentionView(
    UUID postId,
    @Schema(examples = "TIKTOK") String network,
    @Schema(nullable = true, examples = "15_TO_30") String lengthBand,
    Dataset dataset,
    @Schema(nullable = true, description = "None where nobody told one") Told curve,
    Median median,
    @Schema(description = "Each whole second of which the curve says something")
        List<SecondView> seconds,
    @Schema(
            description =
                "The three seconds over which it falls most against the median, and up to two more"
                    + " such stretches, the greatest first")
        List<LossView> losses,
    @Schema(examples = "1", description = "Of the rule") int version,
    DataFreshness freshness) {

  static final int VERSION = 1;

  private static final int DIGITS = 6;

  /** Which of the curves that were told counts. */
  @Schema(name = "RetentionTold")
  record Told(Instant capturedAt, Instant collectedAt, @Schema(examples = "API") String source) {}

  /** What the post is compared with. */
  @Schema(name = "RetentionMedian")
  record Median(
      @Schema(
              examples = "34",
              description =
                  "Other posts of the network, dataset and length band with a curve; the 200 newest"
                      + " at most")
          int posts,
      @Schema(examples = "5", description = "Fewer than so many give no median") int minimum,
      @Schema(nullable = true, description = "Why there is none at all") MedianMissing reason) {}

  /** Why there is no median. */
  @Schema(name = "RetentionMedianMissing")
  enum MedianMissing {
    /** Nobody told how long the video is. */
    LENGTH_UNKNOWN,
    /** Too few of its like have a curve. */
    TOO_FEW_CURVES
  }

  /** A second. */
  @Schema(name = "RetentionSecond")
  record SecondView(
      @Schema(examples = "3") int second,
      @Schema(examples = "0.62") BigDecimal share,
      @Schema(nullable = true, examples = "0.68") BigDecimal median,
      @Schema(examples = "34", description = "What the median is of") int posts) {

    static SecondView of(Second second) {
      return new SecondView(
          second.second(), rounded(second.share()), rounded(second.median()), second.posts());
    }
  }

  /** A stretch in which it loses more than its like. */
  @Schema(name = "RetentionLoss")
  record LossView(
      @Schema(examples = "2") int fromSecond,
      @Schema(examples = "5") int toSecond,
      @Schema(examples = "0.21", description = "What the post lost") BigDecimal own,
      @Schema(examples = "0.09", description = "What the median lost") BigDecimal median,
      @Schema(examples = "0.12") BigDecimal more) {

    static LossView of(Loss loss) {
      return new LossView(
          loss.from(), loss.to(), rounded(loss.own()), rounded(loss.usual()), rounded(loss.more()));
    }
  }

  private static BigDecimal rounded(Double value) {
    if (value == null) {
      return null;
    }
    BigDecimal plain =
        BigDecimal.valueOf(value)
            .setScale(DIGITS, java.math.RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
