package io.hookline.webhooks.delivery;

import io.hookline.webhooks.WebhookConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.ThreadLocalRandom;

/** When is tried again, as it is configured. */
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
}
