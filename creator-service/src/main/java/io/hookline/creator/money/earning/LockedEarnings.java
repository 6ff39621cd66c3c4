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
    if (step == EarningStep.VOID && isTakenByPayout(earning)) {
      throw new Problem(
          EarningProblem.EARNING_CANNOT_BE_VOIDED,
          "A part of earning %s was taken off another payout.".formatted(id));
    }
  }

  /** The payout was given back afterwards: what was taken off another one would be lost. */
  private boolean isTakenByPayout(EarningView earning) {
    return byId.values().stream()
        .anyMatch(
            back ->
                earning.id().equals(back.reversesId())
                    && (back.status() == EarningStatus.PAID
                        || back.status() == EarningStatus.IN_PAYOUT));
  }

  /** Those of the ids that can take the step, and do not follow another. */
  Set<UUID> able(Collection<UUID> ids, EarningStep step) {
    return ids.stream()
        .filter(byId::containsKey)
        .map(byId::get)
        .filter(earning -> !follows(earning) && step.mayBeTaken(earning.status(), earning.kind()))
        .filter(earning -> step != EarningStep.VOID || !isTakenByPayout(earning))
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
  Map<EarningView, EarningView> moving(Set<UUID> ids, EarningStep step) {
    return byId.values().stream()
        .filter(earning -> leader(earning, ids, step) != null)
        .collect(Collectors.toMap(Function.identity(), earning -> leader(earning, ids, step)));
  }

  /** What is made void takes all along that is open of what takes it back, wherever that stands. */
  private EarningView leader(EarningView earning, Set<UUID> ids, EarningStep step) {
    if (ids.contains(earning.id())) {
      return earning;
    }
    return earning.reversesId() != null
            && ids.contains(earning.reversesId())
            && (follows(earning)
                || step == EarningStep.VOID && EarningStatus.OPEN.contains(earning.status()))
        ? get(earning.reversesId())
        : null;
  }

  /**
   * @param rated those that are rated by now, by id
   */
  ClawbackAmounts clawbackAmounts(Map<UUID, EarningView> rated) {
    ClawbackAmounts amounts = new ClawbackAmounts();
    byId.values().forEach(earning -> amounts.add(rated.getOrDefault(earning.id(), earning)));
    return amounts;
  }

  BigDecimal sum(Set<UUID> ids) {
    return List.copyOf(moving(ids, EarningStep.TAKE).keySet()).stream()
        .map(earning -> earning.amount().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
