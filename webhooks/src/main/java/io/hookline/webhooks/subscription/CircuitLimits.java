package io.hookline.webhooks.subscription;

import io.hookline.webhooks.WebhookConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What is allowed of an end point, as it is configured. */
class CircuitLimits {

  @Produces
  @Singleton
  Circuit.Limits circuits(WebhookConfig config) {
    return new Circuit.Limits(
        config.circuitFailures(),
        config.circuitPause(),
        config.longestCircuitPause(),
        config.longestPause(),
        config.disabledAfter());
  }
}
