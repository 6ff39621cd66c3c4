package io.hookline.bulk.job;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("jobs/{id}")
sealed interface JobEvent extends Event {

  /** The job has ended, well or badly. */
  record Finished(JobView data) implements JobEvent {}
}
