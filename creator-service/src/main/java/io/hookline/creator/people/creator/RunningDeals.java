package io.hookline.creator.people.creator;

import java.util.Collection;
import java.util.UUID;

/**
 * Says what a creator is bound by who leaves the pipeline; what is to the right of people knows.
 */
public interface RunningDeals {

  /** How many partnerships of the records run. */
  long running(Collection<UUID> records);
}
