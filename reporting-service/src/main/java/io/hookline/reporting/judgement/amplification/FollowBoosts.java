package io.hookline.reporting.judgement.amplification;

import io.hookline.reporting.facts.brand.EachBrand;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Moves the boosts of all brands on, by what their ads tell. */
@ApplicationScoped
class FollowBoosts {

  private final MoveBoosts boosts;
  private final EachBrand brands;

  FollowBoosts(MoveBoosts boosts, EachBrand brands) {
    this.boosts = boosts;
    this.brands = brands;
  }

  @Scheduled(
      every = "10m",
      delayed = "1m",
      identity = "amplification",
      concurrentExecution = ConcurrentExecution.SKIP)
  void work() {
    brands.run("Moving the boosts", brand -> boosts.move());
  }
}
