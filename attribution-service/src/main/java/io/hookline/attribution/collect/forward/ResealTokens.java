package io.hookline.attribution.collect.forward;

import io.hookline.attribution.collect.vault.Reseal;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Encrypts tokens with the present key after it was changed. */
@ApplicationScoped
class ResealTokens {

  private final Reseal reseal;

  ResealTokens(Reseal reseal) {
    this.reseal = reseal;
  }

  @Scheduled(
      every = "1h",
      delayed = "1m",
      identity = "forwarding-keys",
      concurrentExecution = ConcurrentExecution.SKIP)
  void work() {
    reseal.work("forwarding", "sealed_token", "forwardings_of_other_keys");
  }
}
