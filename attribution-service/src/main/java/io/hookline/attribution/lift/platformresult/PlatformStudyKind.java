package io.hookline.attribution.lift.platformresult;

/** What a platform studied. */
public enum PlatformStudyKind {
  /** Whether its ads brought conversions. */
  CONVERSION_LIFT,
  /** Whether people who were asked remember or want more. */
  BRAND_LIFT
}
