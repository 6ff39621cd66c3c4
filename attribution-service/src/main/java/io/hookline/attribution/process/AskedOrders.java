package io.hookline.attribution.process;

import io.hookline.attribution.credit.decision.DueConversions;
import io.hookline.attribution.evidence.change.ChangeCause;
import io.hookline.attribution.evidence.change.Changed;
import io.hookline.attribution.evidence.origin.DetermineOrigins;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The orders of visits that are others than before. One visit may hold any number of them: as many
 * as a portion takes are decided with it, and of more all are due.
 */
@Singleton
class AskedOrders {

  private final DetermineOrigins origins;
  private final DueConversions due;

  AskedOrders(DetermineOrigins origins, DueConversions due) {
    this.origins = origins;
    this.due = due;
  }

  /**
   * @param visits when each began, by their ids
   * @return those that are to be decided at once
   */
  Set<UUID> of(Map<UUID, Instant> visits, Portion portion) {
    Set<UUID> held = origins.heldBy(visits);
    if (!portion.defers() && held.size() <= portion.limit()) {
      return held;
    }
    due.add(new Changed().add(ChangeCause.VISIT, held).causes(held));
    return Set.of();
  }
}
