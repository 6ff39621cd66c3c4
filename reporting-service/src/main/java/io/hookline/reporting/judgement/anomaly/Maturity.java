package io.hookline.reporting.judgement.anomaly;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From which age on days are judged: younger ones will still get facts.
 *
 * @param days that have to have passed; by then 95 of 100 facts of the last 90 days had been
 *     recorded
 * @param facts that this rests on; 0: nothing is known, and it is assumed
 * @param lastDay the last day that is old enough
 */
@Schema(name = "AnomalyMaturity")
public record Maturity(
    @Schema(examples = "2") int days,
    @Schema(examples = "1840") long facts,
    @Schema(examples = "2026-11-19") LocalDate lastDay) {

  private static final int LEAST = 1;
  private static final int MOST = 14;
  private static final int ASSUMED = 2;

  /** Too few facts say nothing of how late they are. */
  private static final int LEAST_FACTS = 20;

  /**
   * @param late days by which 95 of 100 had been recorded; null without facts
   */
  static Maturity of(Double late, long facts, LocalDate today) {
    int days =
        late == null || facts < LEAST_FACTS
            ? ASSUMED
            : Math.max(LEAST, Math.min(MOST, (int) Math.ceil(late)));
    return new Maturity(days, facts, today.minusDays(days));
  }
}
