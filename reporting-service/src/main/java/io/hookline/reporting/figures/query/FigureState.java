package io.hookline.reporting.figures.query;

/** How a figure came about: the weakest of what is in it. */
public enum FigureState {
  MEASURED,
  /** A person typed some of it. */
  MANUAL,
  /** An estimate is in it. */
  ESTIMATED
}
