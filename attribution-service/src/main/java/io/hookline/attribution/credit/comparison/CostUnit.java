package io.hookline.attribution.credit.comparison;

import io.hookline.engine.port.UnitDimension;

/** By what costs of ads are known. */
enum CostUnit {
  CHANNEL(UnitDimension.CHANNEL),
  AD_KIND(UnitDimension.AD_KIND);

  private final UnitDimension dimension;

  CostUnit(UnitDimension dimension) {
    this.dimension = dimension;
  }

  UnitDimension dimension() {
    return dimension;
  }
}
