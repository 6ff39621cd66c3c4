package io.hookline.attribution.collect.adaccount;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.BrandsWith;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Reads reports of ad accounts, brand by brand. Any number of replicas may do so. */
@ApplicationScoped
public class AdAccountWorker {

  private static final Logger LOG = Logger.getLogger(AdAccountWorker.class);

  private final BrandTurns turns;
  private final BrandsWith brands;
  private final LeasePage lease;
  private final ReportApi tiktok;
  private final SettlePage settle;
  private final Clock clock;

  AdAccountWorker(
      BrandTurns turns,
      BrandsWith brands,
      LeasePage lease,
      ReportApi tiktok,
      SettlePage settle,
      Clock clock) {
    this.turns = turns;
    this.brands = brands;
    this.lease = lease;
    this.tiktok = tiktok;
    this.settle = settle;
    this.clock = clock;
  }

  /** Reads until nothing is due. */
  @Scheduled(
      every = "10s",
      delayed = "5s",
      identity = "ad-accounts",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work(
        "Reading ad accounts",
        () -> brands.of("brands_with_ad_accounts_due", clock.instant().atOffset(ZoneOffset.UTC)),
        this::step);
  }

  /** What cannot be kept leaves a trace at the account, and is asked for again after a pause. */
  private void settle(ReportPage page, ReportAnswer answer, Instant askedAt) {
    try {
      settle.settle(page, answer, askedAt);
    } catch (RuntimeException failure) {
      LOG.errorf(failure, "What was read cannot be kept: %s", page);
      settle.settle(page, ReportAnswer.notKept(), askedAt);
    }
  }

  /** A page; no request is made in a transaction. */
  private boolean step() {
    Optional<ReportPage> page = lease.take();
    if (page.isEmpty()) {
      return false;
    }
    try {
      Instant askedAt = clock.instant();
      settle(page.get(), tiktok.ask(page.get()), askedAt);
      return true;
    } catch (InterruptedException stopping) {
      // The lease lapses, and the same page is asked for again.
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
