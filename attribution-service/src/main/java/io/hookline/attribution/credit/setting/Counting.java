package io.hookline.attribution.credit.setting;

/** Which conversions of a person are given credit. */
public enum Counting {
  EVERY,
  /** The first one alone. */
  ONCE
}
