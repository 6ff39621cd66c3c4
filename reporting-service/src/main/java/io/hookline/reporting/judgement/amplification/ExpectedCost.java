package io.hookline.reporting.judgement.amplification;

import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Days;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What views and clicks have cost the brand: of its own Spark ads on the network, no market's
 * prices.
 *
 * @param period of the ads
 * @param adDays days of ads in the sample
 * @param cpm null with the reason
 * @param cpc null with the reason, or where nobody clicked
 */
@Schema(name = "ExpectedCost")
record ExpectedCost(
    Days period,
    @Schema(examples = "42") long adDays,
    @Schema(nullable = true, examples = "812.40") BigDecimal spend,
    @Schema(nullable = true, examples = "118000") BigDecimal impressions,
    @Schema(nullable = true, examples = "1470") BigDecimal clicks,
    @Schema(nullable = true, examples = "6.88") BigDecimal cpm,
    @Schema(nullable = true, examples = "0.55") BigDecimal cpc,
    @Schema(nullable = true, examples = "EUR") String currency,
    @Schema(nullable = true) Missing missing) {

  /** Fewer tell nothing of a price: as of a rate card that is derived. */
  private static final long LEAST_DAYS = 7;

  private static final BigDecimal LEAST_IMPRESSIONS = BigDecimal.valueOf(1_000);

  /** Why no cost is known. */
  @Schema(name = "ExpectedCostMissing")
  enum Missing {
    NO_SPARK_ADS,
    /** They were paid in another currency, or nobody told what they cost. */
    SPEND_UNKNOWN,
    SAMPLE_TOO_SMALL
  }

  static ExpectedCost none(Days period) {
    return new ExpectedCost(period, 0, null, null, null, null, null, null, Missing.NO_SPARK_ADS);
  }

  static ExpectedCost of(AnswerRow ads, Days period, String currency) {
    long days = ads.figure("cpm").known();
    BigDecimal spend = ads.figure("cpm").numerator();
    BigDecimal impressions = ads.figure("cpm").denominator();
    Missing missing = null;
    if (spend == null) {
      missing = Missing.SPEND_UNKNOWN;
    } else if (days < LEAST_DAYS || impressions.compareTo(LEAST_IMPRESSIONS) < 0) {
      missing = Missing.SAMPLE_TOO_SMALL;
    }
    return new ExpectedCost(
        period,
        days,
        spend,
        impressions,
        ads.figure("cpc").denominator(),
        missing == null ? ads.figure("cpm").value() : null,
        missing == null ? ads.figure("cpc").value() : null,
        currency,
        missing);
  }
}
