package io.hookline.creator.money.rate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How amounts are converted. */
@ConfigMapping(prefix = "hookline.exchange-rates")
interface RateConfig {

  /** By how many days a rate may be older than the amount that it converts: weekends, holidays. */
  @WithDefault("7")
  int withinDays();
}
