package io.hookline.kit.problem;

import io.quarkus.scheduler.FailedExecution;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * Says why scheduled work failed, in place of the scheduler. While the database is away all of it
 * fails every second, which is said as seldom as of requests.
 */
@Singleton
class ScheduleFailures {

  private static final Logger LOG = Logger.getLogger(ScheduleFailures.class);

  private final DatabaseProblems database;

  ScheduleFailures(DatabaseProblems database) {
    this.database = database;
  }

  void say(@Observes FailedExecution failed) {
    Throwable why = failed.getException();
    Problem known = database.explain(why);
    if (known == null || known.code() != CommonProblem.UNAVAILABLE) {
      LOG.errorf(why, "Scheduled work failed: %s", failed.getExecution().getTrigger().getId());
    }
  }
}
