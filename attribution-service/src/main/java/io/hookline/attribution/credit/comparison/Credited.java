package io.hookline.attribution.credit.comparison;

import java.math.BigDecimal;

/** How much credit a run gives, measured by the reference. */
enum Credited {
  OVER,
  UNDER,
  SAME;

  static Credited of(BigDecimal credit, BigDecimal reference) {
    int more = credit.compareTo(reference);
    return more == 0 ? SAME : more > 0 ? OVER : UNDER;
  }
}
