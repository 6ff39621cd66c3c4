package io.hookline.content.measure.availability;

import io.hookline.content.measure.availability.Checks.Claim;
import io.hookline.kit.access.BrandScope;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks for published posts in turn. Any number of replicas may: a network's row gives the pace, a
 * post belongs to whoever has claimed it, and no question is asked inside a transaction.
 */
@ApplicationScoped
class CheckPosts {

  private final Checks checks;
  private final Asks networks;
  private final BrandScope scope;
  private final AvailabilityConfig config;
  private volatile boolean stopping;

  CheckPosts(Checks checks, Asks networks, BrandScope scope, AvailabilityConfig config) {
    this.checks = checks;
    this.networks = networks;
    this.scope = scope;
    this.config = config;
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  @Scheduled(
      every = "1s",
      delayed = "10s",
      identity = "post-availability",
      concurrentExecution = ConcurrentExecution.SKIP)
  void work() {
    boolean more = config.enabled();
    while (more && !stopping) {
      more = once(networks);
    }
  }

  /** Asks for one post; false when none is due, or no network may be asked now. */
  boolean once(Asks asked) {
    UUID claimer = UUID.randomUUID();
    Optional<Claim> claim = checks.claim(claimer);
    claim.ifPresent(
        post -> {
          Verdict verdict = asked.ask(post.network(), post.address(), post.shortLink());
          scope.run(post.brand(), () -> checks.settle(post, claimer, verdict));
        });
    return claim.isPresent();
  }
}
