package io.hookline.creator.terms;

/** When a flat fee is due. */
public enum FeeDue {
  ON_ACTIVATION,
  ON_COMPLETION,
  ON_DATES
}
