package io.hookline.attribution.collect.redirect;

import io.hookline.kit.sql.DatabaseFailure;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Learns links before anybody follows them, so that they lead on when the database is away. */
@Singleton
class LearnLinks {

  private static final Logger LOG = Logger.getLogger(LearnLinks.class);

  /** What a transaction that began earlier commits later. */
  private static final Duration OVERLAP = Duration.ofMinutes(1);

  private final ReadTargets read;
  private final LinkTargets targets;
  private final OwnHosts hosts;
  private final RedirectConfig config;
  private final Clock clock;
  private Instant since = Instant.EPOCH;

  LearnLinks(
      ReadTargets read, LinkTargets targets, OwnHosts hosts, RedirectConfig config, Clock clock) {
    this.read = read;
    this.targets = targets;
    this.hosts = hosts;
    this.config = config;
    this.clock = clock;
  }

  void atStart(@Observes StartupEvent started) {
    learn();
  }

  @Scheduled(every = "5s", identity = "learn-links", concurrentExecution = ConcurrentExecution.SKIP)
  void again() {
    try {
      learn();
    } catch (DatabaseFailure away) {
      LOG.warnf("Links are led by what is known of them: %s", away.getMessage());
    }
  }

  private void learn() {
    Instant now = clock.instant();
    hosts.are(read.hosts());
    targets.learn(read.changedSince(since, config.links()));
    since = now.minus(OVERLAP);
  }
}
