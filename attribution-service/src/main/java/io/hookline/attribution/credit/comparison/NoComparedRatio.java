package io.hookline.attribution.credit.comparison;

import java.math.BigDecimal;

/** Why there is no ratio to the reference. */
enum NoComparedRatio {
  /** The reference gives nothing: there is nothing to divide by. */
  NOTHING_BY_REFERENCE;

  /** Null where there is a ratio. */
  static NoComparedRatio of(BigDecimal reference) {
    return reference.signum() == 0 ? NOTHING_BY_REFERENCE : null;
  }
}
