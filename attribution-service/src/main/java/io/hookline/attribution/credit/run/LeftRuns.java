package io.hookline.attribution.credit.run;

import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.util.Set;

/** Whose runs are worked out by the job attribution-spark. */
@Singleton
class LeftRuns {

  private static final String ALL = "*";

  private final Set<String> brands;
  private final CurrentBrand brand;

  LeftRuns(RunConfig config, CurrentBrand brand) {
    this.brands = config.leftToSpark().orElse(Set.of());
    this.brand = brand;
  }

  /** Whether slices over all orders of the present brand are. */
  boolean areOfBrand() {
    return brands.contains(ALL) || brands.contains(brand.slug());
  }
}
