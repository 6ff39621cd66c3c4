package io.hookline.creator.money.due;

import io.hookline.creator.money.earning.EarningView;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.creator.money.earning.HoldReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Holds bonuses that would be less without orders that are held, disputed or suspicious, and lets
 * them go when those are not any more. What a person holds, or has decided, is left alone.
 */
@ApplicationScoped
class HoldBonuses {

  private final OpenBonuses bonuses;
  private final Earnings earnings;

  HoldBonuses(OpenBonuses bonuses, Earnings earnings) {
    this.bonuses = bonuses;
    this.earnings = earnings;
  }

  boolean isAnyToHold(UUID partnership) {
    return bonuses.under(partnership).stream().anyMatch(bonus -> !bonus.held());
  }

  /**
   * @param sources of the bonuses that would be less; all others are let go
   */
  void of(UUID partnership, Set<String> sources) {
    List<UUID> released =
        bonuses.under(partnership).stream()
            .filter(bonus -> bonus.held() && !sources.contains(bonus.sourceId()))
            .map(OpenBonus::id)
            .toList();
    earnings.releaseHeld(released, "The orders are held no more.");
    these(partnership, sources);
  }

  /**
   * Those that are held already for another reason are held anew, with the present one.
   *
   * @param sources of the bonuses that would be less; all others stay as they are
   */
  void these(UUID partnership, Set<String> sources) {
    List<OpenBonus> carried =
        bonuses.under(partnership).stream()
            .filter(bonus -> sources.contains(bonus.sourceId()))
            .toList();
    if (carried.isEmpty()) {
      return;
    }
    HoldReason why = bonuses.reason(partnership);
    Set<UUID> ids = ids(carried, bonus -> !bonus.held());
    Set<UUID> other = ids(carried, bonus -> bonus.held() && !bonus.says(why));
    // Who has looked in the meantime has decided: only what is let go here is held anew.
    earnings.releaseHeld(other, "It is held for another reason.").stream()
        .map(EarningView::id)
        .filter(other::contains)
        .forEach(ids::add);
    earnings.holdOpen(ids.stream().collect(Collectors.toMap(id -> id, id -> List.of(why))));
  }

  private static Set<UUID> ids(List<OpenBonus> of, Predicate<OpenBonus> which) {
    return of.stream()
        .filter(which)
        .map(OpenBonus::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
