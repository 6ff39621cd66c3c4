package io.hookline.bulk.job;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** The streams of events that this replica has open: each looks at its job again and again. */
@ApplicationScoped
class JobStreams {

  private final JobConfig config;
  private final Map<String, Integer> byCaller = new HashMap<>();
  private int open;

  JobStreams(JobConfig config) {
    this.config = config;
  }

  /**
   * Takes a place for one more.
   *
   * @return gives the place back, however often it is run
   * @throws Problem TOO_MANY_REQUESTS
   */
  synchronized Runnable open(String caller) {
    if (byCaller.getOrDefault(caller, 0) >= config.streamsPerCaller()) {
      throw new Problem(
          CommonProblem.TOO_MANY_REQUESTS,
          "At most %d streams of events at a time: close one."
              .formatted(config.streamsPerCaller()));
    }
    if (open >= config.streams()) {
      throw new Problem(
          CommonProblem.TOO_MANY_REQUESTS, "Too many streams of events are open; try again.");
    }
    open++;
    byCaller.merge(caller, 1, Integer::sum);
    AtomicBoolean closed = new AtomicBoolean();
    return () -> {
      if (closed.compareAndSet(false, true)) {
        close(caller);
      }
    };
  }

  private synchronized void close(String caller) {
    open--;
    byCaller.computeIfPresent(caller, (of, streams) -> streams == 1 ? null : streams - 1);
  }
}
