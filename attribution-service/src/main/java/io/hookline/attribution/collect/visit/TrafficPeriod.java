package io.hookline.attribution.collect.visit;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Of which days visits are added up: nobody adds up all that ever were. */
@Singleton
class TrafficPeriod {

  private static final int MOST_DAYS = 366;
  private static final int USUAL_DAYS = 30;

  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  TrafficPeriod(BrandDirectory brands, CurrentBrand brand, Clock clock) {
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * The filter with both days: the last 30 where none are asked for.
   *
   * @throws Problem VALIDATION_FAILED for a period that ends before it begins, or is too long
   */
  VisitFilter of(VisitFilter asked) {
    LocalDate to =
        asked.to == null
            ? LocalDate.ofInstant(clock.instant(), brands.get(brand.slug()).timeZone())
            : asked.to;
    LocalDate from = asked.from == null ? to.minusDays(USUAL_DAYS - 1L) : asked.from;
    if (to.isBefore(from)) {
      throw new Violation("to", "must not be before from").asProblem();
    }
    if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
      throw new Violation("to", "must be within " + MOST_DAYS + " days of from").asProblem();
    }
    return asked.of(from, to);
  }
}
