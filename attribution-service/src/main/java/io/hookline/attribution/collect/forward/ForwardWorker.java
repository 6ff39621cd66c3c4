package io.hookline.attribution.collect.forward;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.BrandsWith;
import io.hookline.kit.access.CurrentBrand;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Sends events on, brand by brand. Any number of replicas may do so. */
@ApplicationScoped
public class ForwardWorker {

  private static final Logger LOG = Logger.getLogger(ForwardWorker.class);

  private final BrandTurns turns;
  private final BrandsWith brands;
  private final ActiveForwardings active;
  private final QueueEvents queue;
  private final LeaseBatch lease;
  private final EventsApi tiktok;
  private final SettleBatch settle;

  ForwardWorker(
      BrandTurns turns,
      BrandsWith brands,
      ActiveForwardings active,
      QueueEvents queue,
      LeaseBatch lease,
      EventsApi tiktok,
      SettleBatch settle) {
    this.turns = turns;
    this.brands = brands;
    this.active = active;
    this.queue = queue;
    this.lease = lease;
    this.tiktok = tiktok;
    this.settle = settle;
  }

  /** Sends until nothing is due, or TikTok has to be left in peace. */
  @Scheduled(
      every = "1s",
      delayed = "1s",
      identity = "forwarding",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work("Forwarding", () -> brands.of("brands_that_forward"), this::step);
  }

  private boolean step() {
    boolean more = false;
    for (UUID forwarding : active.ids()) {
      more |= step(forwarding);
    }
    return more;
  }

  /** What goes wrong with one keeps nothing from the brand's others; it waits for the next turn. */
  private boolean step(UUID forwarding) {
    try {
      boolean more = queue.fill(forwarding);
      return send(forwarding) || more;
    } catch (RuntimeException failure) {
      LOG.errorf(failure, "Forwarding %s failed and is done again", forwarding);
      return false;
    }
  }

  /** A batch; no request is made in a transaction. */
  private boolean send(UUID forwarding) {
    Optional<Batch> batch = lease.take(forwarding);
    if (batch.isEmpty() || batch.get().events().isEmpty()) {
      return batch.isPresent();
    }
    Batch sent = batch.get();
    try {
      Verdict verdict =
          tiktok.send(
              sent.token(),
              Outgoing.body(sent.source(), sent.settings(), tiktok.partner(), sent.events()));
      settle.settle(sent, verdict);
      return verdict.kind() != Verdict.Kind.STOP
          && (sent.more() || verdict.kind() != Verdict.Kind.TAKEN);
    } catch (InterruptedException stopping) {
      // The lease lapses, and the same is sent again with the same ids.
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Those of the present brand. */
  @ApplicationScoped
  static class ActiveForwardings {

    private final Jdbi jdbi;
    private final CurrentBrand brand;

    ActiveForwardings(Jdbi jdbi, CurrentBrand brand) {
      this.jdbi = jdbi;
      this.brand = brand;
    }

    @Transactional
    public List<UUID> ids() {
      return jdbi.withHandle(
          handle ->
              handle
                  .createQuery(
                      "select id from forwarding where brand = :brand and state = 'ACTIVE' order by id")
                  .bind("brand", brand.slug())
                  .mapTo(UUID.class)
                  .list());
    }
  }
}
