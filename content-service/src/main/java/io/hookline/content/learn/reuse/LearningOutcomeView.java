package io.hookline.content.learn.reuse;

import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.content.network.Network;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How posts that make use of a learning did beside the brand's others. It says what happened, not
 * what the learning did: who makes use of one may have made a better post anyway.
 *
 * @param asOf the newest snapshot that counts; null without any
 * @param evidence posts of these days that the learning is known from, which count on neither side
 * @param beforeLearning posts of these days that name it and went out before it was there, likewise
 */
@Schema(name = "LearningOutcome")
record LearningOutcomeView(
    UUID learningId,
    @Schema(examples = "7") int ageDays,
    Dataset dataset,
    LocalDate from,
    LocalDate to,
    @Schema(examples = "Europe/Berlin") String timeZone,
    @Schema(nullable = true) Instant asOf,
    @Schema(examples = "2") long evidence,
    @Schema(examples = "0") long beforeLearning,
    List<NetworkOutcome> networks) {

  /**
   * Of one network: views of two networks are not the same thing.
   *
   * @param ratios null where one of the two sides has fewer than five posts with that figure
   */
  @Schema(name = "LearningOutcomeOfNetwork")
  record NetworkOutcome(
      Network network, Side withLearning, Side others, @Schema(nullable = true) Ratios ratios) {}

  /**
   * Posts of one side.
   *
   * @param posts that went out
   * @param covered of them, those with a snapshot at that age
   */
  @Schema(name = "LearningOutcomeSide")
  record Side(
      @Schema(examples = "12") long posts,
      @Schema(examples = "11") long covered,
      Median views,
      Median engagementRateByViews,
      Median intentSignalConversionRate) {}

  /**
   * Of the posts that have the figure.
   *
   * @param median null without any
   */
  @Schema(name = "LearningOutcomeMedian")
  record Median(
      @Schema(examples = "11") long posts,
      @Schema(nullable = true, examples = "0.0937") BigDecimal median) {}

  /** The median of posts with the learning over that of the others. */
  @Schema(name = "LearningOutcomeRatios")
  record Ratios(
      @Schema(nullable = true, examples = "1.31") BigDecimal views,
      @Schema(nullable = true, examples = "1.08") BigDecimal engagementRateByViews,
      @Schema(nullable = true, examples = "1.12") BigDecimal intentSignalConversionRate) {}
}
