package io.hookline.webhooks;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.ThreadLocalRandom;

/** The policies as they are configured. */
class Policies {

  @Produces
  @Singleton
  RetryPolicy retries(WebhookConfig config) {
    return new RetryPolicy(
        config.firstPause(),
        config.longestPause(),
        config.triedFor(),
        () -> ThreadLocalRandom.current().nextDouble());
  }

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
