package io.hookline.attribution.collect.adaccount;

import io.hookline.attribution.collect.vault.Reseal;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Encrypts tokens with the present key after it was changed. */
@ApplicationScoped
class ResealAdAccountTokens {

  private final Reseal reseal;

  ResealAdAccountTokens(Reseal reseal) {
    this.reseal = reseal;
  }

  @Scheduled(
      every = "1h",
      delayed = "1m",
      identity = "ad-account-keys",
      concurrentExecution = ConcurrentExecution.SKIP)
  void work() {
    reseal.work("ad_account", "sealed_token", "ad_accounts_of_other_keys");
  }
}
