package io.hookline.reporting.judgement.amplification;

import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.CurrentBrand;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Moves the boosts of all brands on, by what their ads tell. */
@ApplicationScoped
class FollowBoosts {

  private static final Logger LOG = Logger.getLogger(FollowBoosts.class);

  private final MoveBoosts boosts;
  private final AllBrands brands;
  private final BrandScope scope;

  FollowBoosts(MoveBoosts boosts, AllBrands brands, BrandScope scope) {
    this.boosts = boosts;
    this.brands = brands;
    this.scope = scope;
  }

  /** Which brands there are. */
  @ApplicationScoped
  static class AllBrands {

    private final Jdbi jdbi;

    AllBrands(Jdbi jdbi) {
      this.jdbi = jdbi;
    }

    @Transactional
    List<String> slugs() {
      return jdbi.withHandle(
          handle ->
              handle
                  .createQuery("select slug from brand order by slug")
                  .mapTo(String.class)
                  .list());
    }
  }

  @Scheduled(
      every = "10m",
      delayed = "1m",
      identity = "amplification",
      concurrentExecution = ConcurrentExecution.SKIP)
  void work() {
    for (String brand : scope.call(CurrentBrand.AGENCY, brands::slugs)) {
      try {
        scope.run(brand, boosts::move);
      } catch (RuntimeException failed) {
        LOG.errorf(failed, "The boosts of %s cannot be moved on", brand);
      }
    }
  }
}
