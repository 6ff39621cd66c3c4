package io.hookline.attribution.collect.shop;

import io.hookline.attribution.collect.vault.Reseal;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Encrypts secrets with the present key after it was changed. */
@ApplicationScoped
class ResealShopSecrets {

  private final Reseal reseal;

  ResealShopSecrets(Reseal reseal) {
    this.reseal = reseal;
  }

  @Scheduled(
      every = "1h",
      delayed = "1m",
      identity = "shop-secret-keys",
      concurrentExecution = ConcurrentExecution.SKIP)
  void work() {
    reseal.work("shop_secret", "sealed", "shop_secrets_of_other_keys");
  }
}
