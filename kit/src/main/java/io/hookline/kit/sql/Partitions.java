package io.hookline.kit.sql;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps the coming months' partitions ready. A row outside of every month lands in the default
 * partition, so that a late call loses nothing.
 */
@ApplicationScoped
class Partitions {

  private final Jdbi jdbi;

  Partitions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void atStart(@Observes @Priority(10) StartupEvent started) {
    ensure();
  }

  @Scheduled(cron = "0 17 3 * * ?", identity = "partitions")
  void ensure() {
    jdbi.useHandle(handle -> handle.execute("select ensure_month_partitions()"));
  }
}
