package io.hookline.reporting.judgement.amplification;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a candidate stands where it stands.
 *
 * @param measure whose value it is
 * @param against what the value is looked at beside: the brand's rate, the minimum of views; null
 *     where it stands alone
 */
@Schema(name = "AmplificationReason")
record AmplificationReason(
    Code code,
    Effect effect,
    @Schema(examples = "intent_signal_conversion_rate") String measure,
    @Schema(nullable = true, examples = "0.12") BigDecimal value,
    @Schema(nullable = true, examples = "0.031") BigDecimal against) {

  /** What is said. */
  @Schema(name = "AmplificationReasonCode")
  enum Code {
    /** By it candidates are put in order; beside the brand's. */
    INTENT_RATE,
    /** Beside the minimum. */
    VIEWS,
    /** Of all that were read. */
    INTENT_COMMENTS,
    /** What was spent on it so far. */
    ALREADY_BOOSTED,
    /**
     * What its latest boost that could be measured brought for its spend, beside 1; for it or
     * against it where the whole interval is above or below.
     */
    MEASURED_ROAS,
    /** An estimate is in the rate. */
    RATE_ESTIMATED,
    /** The figures count from the first that was told, not from the publication. */
    BEGINNING_UNKNOWN
  }

  /** Which way it speaks. */
  @Schema(name = "AmplificationEffect")
  enum Effect {
    FOR,
    AGAINST,
    NEUTRAL
  }
}
