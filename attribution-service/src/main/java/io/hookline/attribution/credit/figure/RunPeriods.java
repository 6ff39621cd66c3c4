package io.hookline.attribution.credit.figure;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;

/** Reads periods of the brand. */
@Singleton
public class RunPeriods {

  private final BrandDirectory brands;
  private final CurrentBrand brand;

  RunPeriods(BrandDirectory brands, CurrentBrand brand) {
    this.brands = brands;
    this.brand = brand;
  }

  /**
   * @throws Problem VALIDATION_FAILED for a period that ends before it begins
   */
  public RunPeriod of(RunPeriodFilter filter) {
    if (filter.from != null && filter.to != null && filter.to.isBefore(filter.from)) {
      throw new Violation("to", "must not be before from").asProblem();
    }
    return new RunPeriod(filter.from, filter.to, brands.get(brand.slug()));
  }
}
