package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.HoldReason;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What all rules of the present brand say. */
@ApplicationScoped
class Suspicions {

  private final RiskRulesRepository rules;
  private final List<Suspicion> all;

  Suspicions(RiskRulesRepository rules, @All List<Suspicion> all) {
    this.rules = rules;
    this.all = all;
  }

  /**
   * @return the reasons of those that are suspicious, by {@link Candidate#earningId}
   */
  Map<UUID, List<HoldReason>> of(List<Candidate> candidates) {
    Map<UUID, List<HoldReason>> reasons = new HashMap<>();
    if (candidates.isEmpty()) {
      return reasons;
    }
    RiskRules set = rules.get().rules();
    for (Suspicion suspicion : all) {
      suspicion
          .of(candidates, set)
          .forEach(
              (id, reason) -> reasons.computeIfAbsent(id, first -> new ArrayList<>()).add(reason));
    }
    return reasons;
  }

  /** The rules, in their order and with commas between them. */
  static String names(List<HoldReason> reasons) {
    return String.join(",", reasons.stream().map(reason -> reason.rule().name()).sorted().toList());
  }
}
