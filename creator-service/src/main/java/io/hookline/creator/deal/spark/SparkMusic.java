package io.hookline.creator.deal.spark;

/** Which music the video has, as far as ads may have it. */
enum SparkMusic {
  COMMERCIAL_LIBRARY,
  /** A sound of the creator or of the brand. */
  OWN,
  /** The brand has a licence for ads. */
  LICENSED,
  NONE,
  /** From the general library, which is not for ads. */
  GENERAL;

  boolean isForAds() {
    return this != GENERAL;
  }
}
