package io.hookline.attribution.collect.ingest;

import io.hookline.kit.sql.OldRows;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Forgets refused events that nobody has corrected. */
@ApplicationScoped
class ForgetRefusals {

  private final Jdbi jdbi;
  private final IngestConfig config;
  private final Clock clock;

  ForgetRefusals(Jdbi jdbi, IngestConfig config, Clock clock) {
    this.jdbi = jdbi;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "3m", identity = "refused-events")
  void forgetOld() {
    OldRows.forget(
        jdbi,
        "select forget_refused_events(:before, :atMost)",
        Map.of("before", clock.instant().minus(config.refusedKept())));
  }
}
