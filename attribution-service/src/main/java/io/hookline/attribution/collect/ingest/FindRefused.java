package io.hookline.attribution.collect.ingest;

import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Looks for refused events in a short transaction of its own. */
@ApplicationScoped
class FindRefused {

  private static final UUID NEWEST = new UUID(-1L, -1L);

  private final RefusedEvents refused;

  FindRefused(RefusedEvents refused) {
    this.refused = refused;
  }

  /**
   * @throws Problem REFUSED_EVENT_NOT_FOUND
   */
  @Transactional
  public RefusedEventView get(UUID id) {
    return refused.get(id);
  }

  @Transactional
  public List<UUID> open(NewRefusedReplays which, int atMost) {
    RefusedEventFilter filter = new RefusedEventFilter();
    filter.eventSource = which.eventSourceId();
    filter.reason = which.reason();
    filter.field = which.field();
    filter.state = RefusedEventState.OPEN;
    return refused.before(NEWEST, filter, atMost).stream().map(RefusedEventView::id).toList();
  }
}
