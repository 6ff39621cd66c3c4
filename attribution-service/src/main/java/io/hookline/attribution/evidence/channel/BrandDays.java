package io.hookline.attribution.evidence.channel;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days of a brand as instants. */
@Singleton
class BrandDays {

  private static final int MOST_DAYS = 366;

  /**
   * @param until behind the last day
   */
  record Days(LocalDate from, LocalDate to, Instant since, Instant until, BrandFacts brand) {}

  private final BrandDirectory brands;
  private final CurrentBrand brand;

  BrandDays(BrandDirectory brands, CurrentBrand brand) {
    this.brands = brands;
    this.brand = brand;
  }

  /**
   * @throws Problem VALIDATION_FAILED for a period that ends before it begins, or is too long
   */
  Days of(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new Violation("to", "must not be before from").asProblem();
    }
    if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
      throw new Violation("to", "must be within " + MOST_DAYS + " days of from").asProblem();
    }
    BrandFacts facts = brands.find(brand.slug()).orElseThrow();
    return new Days(
        from,
        to,
        from.atStartOfDay(facts.timeZone()).toInstant(),
        to.plusDays(1).atStartOfDay(facts.timeZone()).toInstant(),
        facts);
  }
}
