package io.hookline.creator.money.due;

import io.hookline.creator.deal.partnership.AgreedTerms;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which bonuses orders carry that are held. */
final class CarriedBonuses {

  private CarriedBonuses() {}

  /** Sources of bonuses that would be less without orders that are held. */
  static Set<String> of(UUID partnership, List<AgreedTerms> versions, List<Reached> changes) {
    if (changes.stream().noneMatch(Reached::held)) {
      return Set.of();
    }
    Map<Bonuses.Tier, Bonuses.Come> without =
        Bonuses.of(versions, changes.stream().filter(change -> !change.held()).toList());
    Set<String> sources = new HashSet<>();
    Bonuses.of(versions, changes)
        .forEach(
            (tier, come) -> {
              Bonuses.Come less = without.get(tier);
              if (less == null || less.amount().compareTo(come.amount()) < 0) {
                sources.add(tier.source(partnership));
              }
            });
    return sources;
  }
}
