package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.HoldReason;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A way to find commissions that somebody ought to look at. */
interface Suspicion {

  /**
   * @return reasons of those that are suspicious, by earning
   */
  Map<UUID, HoldReason> of(List<Candidate> candidates, RiskRules rules);
}
