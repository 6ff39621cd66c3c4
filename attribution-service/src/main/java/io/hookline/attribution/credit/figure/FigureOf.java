package io.hookline.attribution.credit.figure;

/** What a row of figures is about, in the order in which lists show them. */
public enum FigureOf {
  /** One unit, such as one creator. */
  UNIT,
  /** Touches that have none, as a visit from a search has no creator. */
  NO_UNIT,
  /** Conversions without any eligible touch. */
  NO_EVIDENCE;
}
