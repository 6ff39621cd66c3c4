package io.hookline.reporting.figures.catalogue;

/** What a measure can show, the weakest first: only INCREMENTAL may claim a cause. */
public enum EvidenceClass {
  EXPOSURE,
  INTENT,
  ATTRIBUTED,
  INCREMENTAL
}
