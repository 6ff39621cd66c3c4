package io.hookline.reporting.judgement.amplification;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a boost.
 *
 * @param state null of a post that was skipped
 * @param before as many days as the boost has run, just before it; null while it has not begun
 * @param during from the first day of ads to the last, or to today; null likewise
 * @param after up to as many days, since the last; null until there are any
 * @param intentRate organic and paid views are different audiences: the rates are put side by side
 * @param cost what was expected when it was decided, beside what it was
 * @param measured what boosts with days of ads in its own brought beyond the same weekdays before
 * @param note what must not be read into it
 */
@Schema(name = "AmplificationOutcome")
record BoostOutcomeView(
    UUID decisionId,
    UUID postId,
    @Schema(nullable = true) AmplificationState state,
    @Schema(nullable = true) BoostPart before,
    @Schema(nullable = true) BoostPart during,
    @Schema(nullable = true) BoostPart after,
    Rates intentRate,
    Costs cost,
    List<MeasuredBoost> measured,
    String note) {

  static final String NOTE =
      "Organic and paid views are different audiences and are not added up. That organic figures"
          + " differ before and after shows no cause: that takes a lift study.";

  /** Intent signals / views; null where it is unknown. */
  @Schema(name = "AmplificationRates")
  record Rates(
      @Schema(nullable = true, examples = "0.1034") BigDecimal organicBefore,
      @Schema(nullable = true, examples = "0.0981") BigDecimal organicDuring,
      @Schema(nullable = true, examples = "0.0990") BigDecimal organicAfter,
      @Schema(nullable = true, examples = "0.0415") BigDecimal paid) {}

  /** Of the brand's currency. */
  @Schema(name = "AmplificationCosts")
  record Costs(
      @Schema(nullable = true, examples = "6.88") BigDecimal expectedCpm,
      @Schema(nullable = true, examples = "7.02") BigDecimal cpm,
      @Schema(nullable = true, examples = "0.55") BigDecimal expectedCpc,
      @Schema(nullable = true, examples = "0.49") BigDecimal cpc) {}
}
