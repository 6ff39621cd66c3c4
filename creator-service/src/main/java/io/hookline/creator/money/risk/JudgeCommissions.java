package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.Earnings;
import io.hookline.creator.money.earning.HoldReason;
import io.hookline.creator.money.earning.HoldRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Holds the commissions of orders that a rule finds suspicious, and lets go those that none finds
 * so any more. What a person holds, or has decided, is left alone.
 */
@ApplicationScoped
class JudgeCommissions {

  private static final String NO_MORE = "No rule holds it any more.";

  private final Candidates candidates;
  private final Suspicions suspicions;
  private final Earnings earnings;

  JudgeCommissions(Candidates candidates, Suspicions suspicions, Earnings earnings) {
    this.candidates = candidates;
    this.suspicions = suspicions;
    this.earnings = earnings;
  }

  void of(Collection<UUID> conversions) {
    List<Candidate> judged =
        candidates.of(conversions).stream().filter(JudgeCommissions::isForRules).toList();
    if (judged.isEmpty()) {
      return;
    }
    Map<UUID, List<HoldReason>> reasons = suspicions.of(judged);
    Map<UUID, List<HoldReason>> held = new HashMap<>();
    List<UUID> released = new ArrayList<>();
    for (Candidate candidate : judged) {
      List<HoldReason> why = reasons.getOrDefault(candidate.earningId(), List.of());
      if (Suspicions.names(why).equals(candidate.rules() == null ? "" : candidate.rules())) {
        continue;
      }
      if (candidate.rules() != null) {
        released.add(candidate.earningId());
      }
      if (!why.isEmpty()) {
        held.put(candidate.earningId(), why);
      }
    }
    earnings.releaseHeld(released, NO_MORE);
    earnings.holdOpen(held);
  }

  private static boolean isForRules(Candidate candidate) {
    return candidate.rules() == null
        || !List.of(candidate.rules().split(",")).contains(HoldRule.MANUAL.name());
  }
}
