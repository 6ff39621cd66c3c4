package io.hookline.creator.money.earning;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Leads from what was earned with something to what ought to have been: by one more earning, or by
 * clawbacks, of what was earned last first. What is void counts as well: it was decided, and what
 * takes it back is void too.
 */
final class Difference {

  private Difference() {}

  /**
   * @param there all earnings of the target's key; what is in another currency than the target, as
   *     after a change of the terms, is taken back
   * @return what is missing; empty when both are the same
   */
  static List<NewEarning> of(Target target, List<EarningView> there) {
    String currency = target.amount().currency();
    Map<String, List<EarningView>> byCurrency =
        there.stream().collect(Collectors.groupingBy(earning -> earning.amount().currency()));
    int next = there.stream().mapToInt(earning -> earning.source().sequence() + 1).max().orElse(0);
    List<NewEarning> missing = new ArrayList<>();
    for (Map.Entry<String, List<EarningView>> other : new TreeMap<>(byCurrency).entrySet()) {
      if (!other.getKey().equals(currency)) {
        missing.addAll(
            back(target, sum(other.getValue()), next + missing.size(), other.getValue()));
      }
    }
    List<EarningView> same = byCurrency.getOrDefault(currency, List.of());
    BigDecimal difference = target.amount().amount().subtract(sum(same));
    if (difference.signum() > 0) {
      missing.add(more(target, difference, next + missing.size(), there));
    } else if (difference.signum() < 0) {
      missing.addAll(back(target, difference.negate(), next + missing.size(), same));
    }
    return missing;
  }

  private static BigDecimal sum(List<EarningView> earnings) {
    return earnings.stream()
        .map(earning -> earning.amount().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static NewEarning more(
      Target target, BigDecimal difference, int sequence, List<EarningView> there) {
    boolean decided =
        target.once()
            && there.stream()
                .anyMatch(
                    earning ->
                        earning.reversesId() == null && earning.status() == EarningStatus.VOID);
    return target
        .earning(difference, sequence)
        .pendingUntil(target.holdUntil())
        .voidFromTheStart(decided);
  }

  private static List<NewEarning> back(
      Target target, BigDecimal amount, int sequence, List<EarningView> there) {
    Map<UUID, BigDecimal> left = left(there);
    List<NewEarning> clawbacks = new ArrayList<>();
    BigDecimal open = amount;
    for (EarningView earning :
        there.stream()
            .filter(e -> e.reversesId() == null)
            .sorted(Comparator.comparing(e -> -e.source().sequence()))
            .toList()) {
      BigDecimal part = open.min(left.get(earning.id()));
      if (part.signum() > 0) {
        clawbacks.add(clawback(target, earning, part, sequence + clawbacks.size()));
        open = open.subtract(part);
      }
    }
    if (open.signum() != 0) {
      throw new IllegalStateException(target.key() + " has nothing left to take back");
    }
    return clawbacks;
  }

  /** Of each earning what is not taken back. */
  private static Map<UUID, BigDecimal> left(List<EarningView> there) {
    Map<UUID, BigDecimal> left = new HashMap<>();
    there.forEach(
        earning ->
            left.merge(
                earning.reversesId() == null ? earning.id() : earning.reversesId(),
                earning.amount().amount(),
                BigDecimal::add));
    return left;
  }

  private static NewEarning clawback(
      Target target, EarningView earning, BigDecimal part, int sequence) {
    return NewEarning.of(
            earning.creatorId(),
            EarningKind.CLAWBACK,
            new Money(part.negate(), earning.amount().currency()),
            target.earnedAt(),
            new EarningSource(target.sourceKind(), target.sourceId(), sequence))
        .under(earning.partnershipId(), earning.termsVersion(), earning.campaignId())
        .reversing(earning.id());
  }
}
