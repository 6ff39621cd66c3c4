package io.hookline.reporting.figures.objective;

/** A measure that is shown for an objective. */
public interface ShownMeasure {

  String id();

  /** As what it is shown; null for what every objective may show. */
  Proof proof();
}
