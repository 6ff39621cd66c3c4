package io.hookline.kit.sql;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Keeps the coming months' partitions ready. A row outside of every month lands in the default
 * partition, so that a late call loses nothing.
 */
@ApplicationScoped
class Partitions {

  private static final Logger LOG = Logger.getLogger(Partitions.class);

  private final Jdbi jdbi;

  Partitions(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * A partition that is not there.
   *
   * @param present whether it is the present month's
   */
  record Missing(String part, boolean present) {}

  /**
   * Rows of a month that is under way must not gather in the default partition: they stay there.
   */
  void atStart(@Observes @Priority(10) StartupEvent started) {
    List<Missing> delayed = ensure();
    if (delayed.stream().anyMatch(Missing::present)) {
      throw new IllegalStateException("The present month's partitions cannot be made: " + delayed);
    }
  }

  @Scheduled(cron = "0 17 3 * * ?", identity = "partitions")
  void daily() {
    ensure();
  }

  /** Each in transactions of its own; returns those that have to be tried again. */
  List<Missing> ensure() {
    return missing().stream().filter(missing -> !make(missing)).toList();
  }

  private List<Missing> missing() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select part, present from missing_month_partitions()")
                .map((row, at) -> new Missing(row.getString("part"), row.getBoolean("present")))
                .list());
  }

  private boolean make(Missing missing) {
    try {
      String reached = step(missing);
      while (reached.equals("go on")) {
        reached = step(missing);
      }
      if (reached.equals("rows are elsewhere")) {
        LOG.warnf("No partition %s: the default one holds rows of its month", missing.part());
      }
      return true;
    } catch (JdbiException failed) {
      LOG.warnf("Partition %s is left for the next turn: %s", missing.part(), failed.getCause());
      return false;
    }
  }

  private String step(Missing missing) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select create_month_partition(:part)")
                .bind("part", missing.part())
                .mapTo(String.class)
                .one());
  }
}
