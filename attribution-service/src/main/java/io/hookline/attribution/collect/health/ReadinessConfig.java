package io.hookline.attribution.collect.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/**
 * From when on a source is ready for automated campaigns. The defaults are what the field advises;
 * TikTok publishes no thresholds but for the 50 conversions of its learning phase.
 */
@ConfigMapping(prefix = "hookline.readiness")
interface ReadinessConfig {

  /** Purchases in seven days: so many conversions end an ad group's learning phase. */
  @WithDefault("50")
  int weeklyPurchases();

  /** Share of purchases with a value in a currency: without it nothing is optimised for value. */
  @WithDefault("0.9")
  BigDecimal withValue();

  /** Share of events with an event_id, by which pixel and server are told to be one. */
  @WithDefault("0.95")
  BigDecimal withId();

  /** Share of purchases with an e-mail address, telephone number or external id. */
  @WithDefault("0.6")
  BigDecimal matched();

  /** Different standard events: a funnel, not its end alone. */
  @WithDefault("3")
  int kinds();

  /** Share of events that may be refused at most. */
  @WithDefault("0.05")
  BigDecimal refused();
}
