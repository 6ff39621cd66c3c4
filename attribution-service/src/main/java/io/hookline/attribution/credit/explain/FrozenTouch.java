package io.hookline.attribution.credit.explain;

import io.hookline.engine.credit.TouchKind;
import java.time.Instant;
import java.util.UUID;

/**
 * An eligible touch with what it got, as a run has it.
 *
 * @param place on the path, from 1
 * @param share in 10<sup>-10</sup>; null where the model gives none by conversion
 * @param value in 10<sup>-4</sup> of the currency; null where it is not known
 * @param refunded likewise
 */
record FrozenTouch(
    int place,
    UUID id,
    Instant at,
    TouchKind kind,
    int unit,
    Long share,
    Long value,
    Long refunded) {

  boolean hasCredit() {
    return share != null && share > 0;
  }
}
