package io.hookline.creator.money.earning;

import io.hookline.kit.problem.Problem;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Earnings that nobody else changes at the moment, with what they take back and what takes them.
 */
final class LockedEarnings {

  private final Map<UUID, EarningView> byId = new HashMap<>();

  LockedEarnings(Collection<EarningView> earnings) {
    earnings.forEach(earning -> byId.put(earning.id(), earning));
  }

  /**
   * @throws Problem EARNING_NOT_FOUND
   */
  EarningView get(UUID id) {
    EarningView earning = byId.get(id);
    if (earning == null) {
      throw new Problem(EarningProblem.EARNING_NOT_FOUND, "There is no earning " + id + ".");
    }
    return earning;
  }

  /**
   * @throws Problem EARNING_NOT_FOUND, EARNING_FOLLOWS_ANOTHER or the step's code
   */
  void require(UUID id, EarningStep step) {
    EarningView earning = get(id);
    if (follows(earning)) {
      throw new Problem(
          EarningProblem.EARNING_FOLLOWS_ANOTHER,
          "It takes back a part of earning %s, which is %s."
              .formatted(earning.reversesId(), get(earning.reversesId()).status()));
    }
    step.require(earning);
  }

  /** Those of the ids that can take the step, and do not follow another. */
  Set<UUID> able(Collection<UUID> ids, EarningStep step) {
    return ids.stream()
        .filter(byId::containsKey)
        .map(byId::get)
        .filter(earning -> !follows(earning) && step.mayBeTaken(earning.status(), earning.kind()))
        .map(EarningView::id)
        .collect(Collectors.toSet());
  }

  /** Whether it stands where that stands which it takes back. */
  private boolean follows(EarningView earning) {
    return earning.reversesId() != null
        && EarningStatus.OPEN.contains(earning.status())
        && earning.status() == get(earning.reversesId()).status();
  }

  /** Each earning that moves when these do, with the one that it goes with: itself, often. */
  Map<EarningView, EarningView> moving(Set<UUID> ids) {
    return byId.values().stream()
        .filter(earning -> leader(earning, ids) != null)
        .collect(Collectors.toMap(Function.identity(), earning -> leader(earning, ids)));
  }

  private EarningView leader(EarningView earning, Set<UUID> ids) {
    if (ids.contains(earning.id())) {
      return earning;
    }
    return earning.reversesId() != null && ids.contains(earning.reversesId()) && follows(earning)
        ? get(earning.reversesId())
        : null;
  }

  BigDecimal sum(Set<UUID> ids) {
    return List.copyOf(moving(ids).keySet()).stream()
        .map(earning -> earning.amount().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
