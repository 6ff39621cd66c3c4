package io.hookline.kit.job;

import io.hookline.kit.outbox.Event;

/** A job has ended, well or badly. */
record JobFinished(JobView data) implements Event {
  @Override
  public String subject() {
    return "jobs/" + data.id();
  }
}
