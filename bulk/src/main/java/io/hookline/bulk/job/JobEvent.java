package io.hookline.bulk.job;

import io.hookline.kit.outbox.Event;

sealed interface JobEvent extends Event {

  @Override
  JobView data();

  @Override
  default String subject() {
    return "jobs/" + data().id();
  }

  /** The job has ended, well or badly. */
  record Finished(JobView data) implements JobEvent {}
}
