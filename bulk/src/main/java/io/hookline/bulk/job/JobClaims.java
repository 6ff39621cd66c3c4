package io.hookline.bulk.job;

import io.hookline.kit.sql.OldRows;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** What workers ask over all brands. */
@ApplicationScoped
class JobClaims {

  private static final Logger LOG = Logger.getLogger(JobClaims.class);

  /**
   * A job that is ours for the length of a lease.
   *
   * @param attempts claims since it last went on, this one included
   */
  record Claim(UUID id, String brand, int attempts) {}

  private final Jdbi jdbi;
  private final JobConfig config;
  private final Clock clock;

  JobClaims(Jdbi jdbi, JobConfig config, Clock clock) {
    this.jdbi = jdbi;
    this.config = config;
    this.clock = clock;
  }

  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Claim> claim(Set<String> kinds, UUID worker) {
    Instant now = clock.instant();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from claim_job(:kinds, :worker, :now, :until)")
                .bindArray("kinds", String.class, kinds.toArray())
                .bind("worker", worker)
                .bind("now", now)
                .bind("until", now.plus(config.lease()))
                .map(
                    (row, context) ->
                        new Claim(
                            row.getObject("job_id", UUID.class),
                            row.getString("job_brand"),
                            row.getInt("job_attempts")))
                .findOne());
  }

  @Scheduled(every = "1h", delayed = "7m", identity = "old-jobs")
  void forgetOld() {
    Instant now = clock.instant();
    long rows =
        OldRows.forget(
            jdbi,
            "select forget_jobs(:ended, :silent, :atMost)",
            Map.of("ended", now.minus(config.kept()), "silent", now.minus(config.preparing())));
    if (rows > 0) {
      LOG.infof("%d rows of old jobs are forgotten", rows);
    }
  }
}
