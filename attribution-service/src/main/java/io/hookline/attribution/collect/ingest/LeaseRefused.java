package io.hookline.attribution.collect.ingest;

import io.hookline.kit.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Both ends of a replay, each in a transaction of its own. */
@ApplicationScoped
class LeaseRefused {

  private final RefusedEvents refused;
  private final Audit audit;

  LeaseRefused(RefusedEvents refused, Audit audit) {
    this.refused = refused;
    this.audit = audit;
  }

  @Transactional
  public List<RefusedEvents.Leased> begin(
      List<UUID> ids, List<UUID> replays, Instant now, Instant until) {
    return refused.lease(ids, replays, now, until);
  }

  /** Those without an outcome may or may not have been taken: their ids stay. */
  @Transactional
  public void end(List<RefusedEvents.Leased> leased, EventOutcomeView[] outcomes, Instant now) {
    List<UUID> ended = new ArrayList<>();
    List<UUID> taken = new ArrayList<>();
    for (int i = 0; i < outcomes.length; i++) {
      if (outcomes[i] != null) {
        ended.add(leased.get(i).id());
        if (outcomes[i].status() != ReceiptStatus.REJECTED) {
          taken.add(leased.get(i).id());
        }
      }
    }
    refused.end(ended, taken, now);
    audit.note("refused-events", Map.of("replayed", taken.size()));
  }
}
