package io.hookline.creator.money.earning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What counts of earnings once they are brought to their targets: all but what is void by then,
 * also from the start.
 */
public final class Counting {

  private final Map<Target.Key, List<EarningView>> partlyVoid;

  Counting(Map<Target.Key, List<EarningView>> partlyVoid) {
    this.partlyVoid = partlyVoid;
  }

  /** In the target's currency, at least 0. */
  public BigDecimal of(Target target) {
    List<EarningView> there = partlyVoid.get(target.key());
    if (there == null) {
      return target.amount().amount();
    }
    Set<?> voided =
        there.stream()
            .filter(earning -> earning.status() == EarningStatus.VOID)
            .map(EarningView::id)
            .collect(Collectors.toSet());
    String currency = target.amount().currency();
    BigDecimal sum = BigDecimal.ZERO;
    for (EarningView earning : there) {
      if (!voided.contains(earning.id()) && earning.amount().currency().equals(currency)) {
        sum = sum.add(earning.amount().amount());
      }
    }
    for (NewEarning missing : Difference.of(target, there)) {
      if (!missing.isVoid(voided) && missing.amount().currency().equals(currency)) {
        sum = sum.add(missing.amount().amount());
      }
    }
    return sum.max(BigDecimal.ZERO);
  }
}
