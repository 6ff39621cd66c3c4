package io.hookline.attribution.credit.comparison;

/** What else makes a reference differ, beside what was not tracked. */
enum GapCaveat {
  /** Another version of windows: part of the gap is theirs. */
  OTHER_WINDOWS,
  /** Other rules for channels: part of the gap may be theirs. */
  OTHER_CHANNEL_RULES,
  /** A model's credit may give a unit more or less than the conversions with a touch of it. */
  SHARED_CREDIT,
  /** Nobody tells within which windows the platform claims. */
  WINDOWS_NOT_TOLD,
  /** Days of the ad account are not the brand's, or nobody says which they are. */
  OTHER_DAYS_OF_ACCOUNT,
  /** Of some days of ads the platform told no conversions. */
  SOME_DAYS_UNKNOWN,
  /** The platform claims more than all orders that there were. */
  CLAIMS_EXCEED_ORDERS,
  /** Orders whose shoppers answered, and only these, also of what was tracked. */
  ONLY_ANSWERED,
  /** The study speaks of its population, tracked is of all. */
  ONLY_POPULATION
}
