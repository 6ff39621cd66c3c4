package io.hookline.creator.deal.leak;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds signs of one kind. */
interface SignFinder {

  /** Signs of codes of the present brand; of those that have an open one already, none. */
  List<LeakSign> find(Collection<UUID> codes, Instant now);
}
