package io.hookline.attribution.credit.unit;

import java.time.Instant;

/**
 * What touches of a source stand for that happened in a time.
 *
 * @param since inclusive; null for no bound
 * @param until exclusive; null for no bound
 */
record UnitSpan(Instant since, Instant until, UnitMeaning meaning) {

  static UnitSpan always(UnitMeaning meaning) {
    return new UnitSpan(null, null, meaning);
  }
}
