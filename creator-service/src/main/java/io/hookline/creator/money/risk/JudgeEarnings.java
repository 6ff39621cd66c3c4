package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.EarningView;
import io.hookline.creator.money.earning.SourceKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Judges the orders on which earnings rest, before these are payable. */
@ApplicationScoped
class JudgeEarnings {

  private final Candidates candidates;
  private final JudgeOrders judge;

  JudgeEarnings(Candidates candidates, JudgeOrders judge) {
    this.candidates = candidates;
    this.judge = judge;
  }

  /**
   * @param earnings of any kind: a commission rests on its order, a bonus on all of its partnership
   */
  void of(Collection<EarningView> earnings) {
    Set<UUID> orders = new TreeSet<>(candidates.carrying(earnings));
    earnings.stream()
        .filter(earning -> earning.kind() == EarningKind.COMMISSION)
        .filter(earning -> earning.source().kind() == SourceKind.CONVERSION)
        .forEach(commission -> orders.add(UUID.fromString(commission.source().id())));
    if (!orders.isEmpty()) {
      judge.of(List.copyOf(orders));
    }
  }
}
