package io.hookline.attribution.credit.comparison;

/** Why there is no ROAS, CPA, conversion rate or claim. */
enum NoCostRatio {
  /** Nobody told what it cost: of what is no ad, this is what is known. */
  SPEND_UNKNOWN,
  SPEND_IN_OTHER_CURRENCY,
  SPEND_IS_ZERO,
  /** The run has touches of these ads in several channels: nobody knows what each of them cost. */
  ADS_OF_SEVERAL_CHANNELS,
  /** The run gives it nothing: there is nothing to divide by. */
  NO_CREDIT,
  /** Nobody told how often it was clicked. */
  CLICKS_UNKNOWN,
  NO_CLICKS,
  /** The baseline has no such figure, or it is 0. */
  NO_BASELINE,
  /** Nobody said within which windows the platform claims. */
  WINDOWS_NOT_TOLD,
  CLAIMS_UNKNOWN
}
