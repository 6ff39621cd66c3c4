package io.hookline.reporting.judgement.amplification;

import io.hookline.kit.value.Money;
import io.hookline.reporting.figures.catalogue.EvidenceClass;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a boost of a post brought beyond the same weekdays before it, as the attribution-service
 * measured it. It is no experiment.
 *
 * @param state RUNNING while its ads may go on, SETTLING while orders may still come of it
 * @param baselineDays of how many days before it knows what the post brings
 * @param incrementalConversions beyond them; null where nothing can be said
 * @param incrementalValue of these, in the currency of the spend
 * @param incrementalRoas incremental value / spend; null with the reason
 * @param missing why there is no incremental ROAS
 * @param level of the intervals
 * @param otherBoosts how many other posts were boosted at the time
 */
@Schema(name = "MeasuredBoost")
public record MeasuredBoost(
    UUID measurementId,
    UUID postId,
    State state,
    LocalDate startedOn,
    @Schema(description = "The last day of ads") LocalDate endedOn,
    @Schema(examples = "28") int baselineDays,
    @Schema(nullable = true) Money spend,
    @Schema(nullable = true) Estimate incrementalConversions,
    @Schema(nullable = true) Estimate incrementalValue,
    @Schema(examples = "USD") String currency,
    @Schema(nullable = true) Estimate incrementalRoas,
    @Schema(nullable = true, examples = "INTERVAL_SPANS_ZERO") String missing,
    @Schema(examples = "0.9") BigDecimal level,
    @Schema(examples = "0") int otherBoosts,
    EvidenceClass evidence,
    Instant measuredAt) {

  /** How far it is. */
  @Schema(name = "MeasuredBoostState")
  public enum State {
    RUNNING,
    SETTLING,
    SETTLED
  }

  /** A figure with its interval. */
  @Schema(name = "MeasuredBoostEstimate")
  public record Estimate(
      @Schema(examples = "2.4102") BigDecimal value,
      @Schema(examples = "1.3205") BigDecimal from,
      @Schema(examples = "3.4999") BigDecimal to) {

    /** Null where there is no value. */
    static Estimate of(BigDecimal value, BigDecimal from, BigDecimal to) {
      return value == null ? null : new Estimate(value, from, to);
    }
  }
}
