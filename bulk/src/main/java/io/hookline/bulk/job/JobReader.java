package io.hookline.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Reads a job in a short transaction of its own. */
@ApplicationScoped
class JobReader {

  private final JobStore jobs;
  private final Clock clock;

  JobReader(JobStore jobs, Clock clock) {
    this.jobs = jobs;
    this.clock = clock;
  }

  @Transactional
  public Optional<JobView> find(UUID id) {
    return jobs.find(id).map(job -> job.view(clock.instant()));
  }
}
