package io.hookline.attribution.collect.receipt;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What became of events that are sent on, which is another room's to know. */
public interface ForwardedEvents {

  /** By the ids of their receipts; none for events that nobody wanted to go on. */
  Map<UUID, ForwardedView> of(Collection<UUID> events);
}
