package io.hookline.attribution.credit.comparison;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What lift studies found; lift knows credit, and not the other way round. */
public interface LiftReference {

  /** Of the latest result that was kept; empty where there is none. */
  Optional<Found> of(UUID study);

  /**
   * @param population of whom or where the study speaks
   * @param startsAt when it began
   * @param endsAt behind its last day
   * @param incremental conversions that would not have come without treatment; null where unfit
   *     says why
   * @param low null where nothing bounds it from below
   * @param high null where nothing bounds it from above
   */
  record Found(
      String population,
      Instant startsAt,
      Instant endsAt,
      BigDecimal incremental,
      BigDecimal low,
      BigDecimal high,
      NoGap unfit) {}
}
