package io.hookline.attribution.lift.platformresult;

import static io.hookline.attribution.lift.platformresult.PlatformStudyKind.BRAND_LIFT;
import static io.hookline.attribution.lift.platformresult.PlatformStudyKind.CONVERSION_LIFT;

/**
 * What a platform's result is a number of. Lifts of surveys are parts of one: 0.034 is 3.4 points.
 */
public enum PlatformMetric {
  INCREMENTAL_CONVERSIONS(CONVERSION_LIFT),
  /** In the brand's currency. */
  INCREMENTAL_VALUE(CONVERSION_LIFT),
  /** By what happened without ads: 0.1 = 10 % more. */
  RELATIVE_LIFT(CONVERSION_LIFT),
  INCREMENTAL_ROAS(CONVERSION_LIFT),
  /** In the brand's currency. */
  COST_PER_INCREMENTAL_CONVERSION(CONVERSION_LIFT),
  AD_RECALL(BRAND_LIFT),
  AWARENESS(BRAND_LIFT),
  ASSOCIATION(BRAND_LIFT),
  CONSIDERATION(BRAND_LIFT),
  FAVORABILITY(BRAND_LIFT),
  RECOMMENDATION(BRAND_LIFT),
  PURCHASE_INTENT(BRAND_LIFT);

  private final PlatformStudyKind kind;

  PlatformMetric(PlatformStudyKind kind) {
    this.kind = kind;
  }

  PlatformStudyKind kind() {
    return kind;
  }

  /** Whether nothing can be less than nothing of it, or more than all. */
  boolean isPart() {
    return kind == BRAND_LIFT;
  }
}
