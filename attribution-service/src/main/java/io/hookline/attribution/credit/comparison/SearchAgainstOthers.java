package io.hookline.attribution.credit.comparison;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Search ads against the baseline of all other ads of known kinds.
 *
 * @param roasRatio ROAS of search / ROAS of the baseline; above 1 search brings more for its money
 * @param cpaRatio the same of CPA; below 1 a conversion by search costs less
 * @param conversionRateRatio the same of conversion rates
 */
@Schema(name = "SearchAgainstOthers")
record SearchAgainstOthers(
    OfAds search,
    OfAds baseline,
    @Schema(nullable = true, examples = "1.4") BigDecimal roasRatio,
    @Schema(nullable = true) NoCostRatio noRoasRatio,
    @Schema(nullable = true, examples = "0.7") BigDecimal cpaRatio,
    @Schema(nullable = true) NoCostRatio noCpaRatio,
    @Schema(nullable = true, examples = "2.1") BigDecimal conversionRateRatio,
    @Schema(nullable = true) NoCostRatio noConversionRateRatio) {

  /** Ads of a kind, or of several together. */
  @Schema(name = "CrossChannelAds")
  record OfAds(
      @JsonFormat(shape = JsonFormat.Shape.STRING)
          @Schema(type = SchemaType.STRING, pattern = "^\\d{1,20}(\\.\\d{1,10})?$", examples = "65")
          BigDecimal credit,
      Money value,
      CostFigures cost) {}

  /** Ratios are of the exact figures, not of those that are shown rounded. */
  static SearchAgainstOthers of(OfAds ofSearch, OfAds baseline) {
    CostFigures search = ofSearch.cost();
    CostFigures others = baseline.cost();
    NoCostRatio noRoas = none(search.noRoas(), others.roas());
    NoCostRatio noCpa = none(search.noCpa(), amount(others.cpa()));
    NoCostRatio noRate = none(search.noConversionRate(), others.conversionRate());
    return new SearchAgainstOthers(
        ofSearch,
        baseline,
        noRoas == null
            ? Ratio.of(
                cross(ofSearch.value(), others.spend()), cross(baseline.value(), search.spend()))
            : null,
        noRoas,
        noCpa == null
            ? Ratio.of(
                search.spend().amount().multiply(baseline.credit()),
                others.spend().amount().multiply(ofSearch.credit()))
            : null,
        noCpa,
        noRate == null
            ? Ratio.of(
                ofSearch.credit().multiply(BigDecimal.valueOf(others.clicks())),
                baseline.credit().multiply(BigDecimal.valueOf(search.clicks())))
            : null,
        noRate);
  }

  private static BigDecimal cross(Money amount, Money other) {
    return amount.amount().multiply(other.amount());
  }

  private static BigDecimal amount(Money cpa) {
    return cpa == null ? null : cpa.amount();
  }

  private static NoCostRatio none(NoCostRatio ofSearch, BigDecimal baseline) {
    if (ofSearch != null) {
      return ofSearch;
    }
    return baseline == null || baseline.signum() == 0 ? NoCostRatio.NO_BASELINE : null;
  }
}
