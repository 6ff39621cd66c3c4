package io.hookline.attribution.evidence.channel;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days of a brand as instants. */
@Singleton
public class BrandDays {

  private static final int MOST_DAYS = 366;
  private static final int USUAL_DAYS = 30;

  /**
   * @param until behind the last day
   */
  public record Days(
      LocalDate from, LocalDate to, Instant since, Instant until, BrandFacts brand) {}

  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  BrandDays(BrandDirectory brands, CurrentBrand brand, Clock clock) {
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * @throws Problem VALIDATION_FAILED as of its days
   */
  public Days of(PeriodFilter period) {
    LocalDate to =
        period.to == null
            ? clock.instant().atZone(brands.get(brand.slug()).timeZone()).toLocalDate()
            : period.to;
    return of(period.from == null ? to.minusDays(USUAL_DAYS - 1) : period.from, to);
  }

  /**
   * @throws Problem VALIDATION_FAILED for a period that ends before it begins, or is too long
   */
  public Days of(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new Violation("to", "must not be before from").asProblem();
    }
    if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
      throw new Violation("to", "must be within " + MOST_DAYS + " days of from").asProblem();
    }
    BrandFacts facts = brands.get(brand.slug());
    return new Days(
        from,
        to,
        from.atStartOfDay(facts.timeZone()).toInstant(),
        to.plusDays(1).atStartOfDay(facts.timeZone()).toInstant(),
        facts);
  }
}
