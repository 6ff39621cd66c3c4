package io.hookline.local.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** The agency with its two brands: nothing but a function of the day on which it is told. */
record DemoAgency(List<BrandStory> brands) {

  /** Changing it changes every figure of the demo. */
  static final long SEED = 20_261_122;

  /**
   * @param day everything has happened in the 90 days before its start (UTC), so that the demo
   *     looks fresh; counts and values are the same whatever the day
   */
  static DemoAgency asOf(Instant day) {
    Instant end = day.truncatedTo(ChronoUnit.DAYS);
    Dice dice = new Dice(SEED);
    return new DemoAgency(
        Stream.of(AcmeCosmetics.BRAND, NordlysCoffee.BRAND)
            .map(brand -> BrandStory.of(brand, end, dice.split()))
            .toList());
  }
}
