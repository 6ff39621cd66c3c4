package io.hookline.creator.money.due;

import io.hookline.creator.deal.partnership.AgreedTerms;
import io.hookline.creator.terms.BonusMetric;
import io.hookline.creator.terms.BonusTier;
import io.hookline.creator.terms.Pay;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which tiers of bonuses a partnership has reached, by the terms that held at each instant. A tier
 * with an amount is reached once: what an earlier version of the terms gave for it stays, and what
 * the present one gives is gone when the metric falls below again. A tier with a percentage gets
 * that of what came in while its version held.
 */
final class Bonuses {

  /** A tier, whatever version it stands in. */
  record Tier(BonusMetric metric, BigDecimal from, boolean percentage, String currency) {

    /** Of what is earned with it under a partnership. */
    String source(UUID partnership) {
      return "%s/%s/%s%s/%s"
          .formatted(partnership, metric, from.toPlainString(), percentage ? "%" : "", currency);
    }
  }

  /** What a tier has come to, exact. */
  record Come(BigDecimal amount, AgreedTerms terms, Instant at) {}

  private record Metric(BonusMetric metric, String currency) {}

  private final List<AgreedTerms> versions;
  private final Map<Metric, BigDecimal> stands = new HashMap<>();
  private final Map<Tier, Come> come = new LinkedHashMap<>();

  private Bonuses(List<AgreedTerms> versions) {
    this.versions = versions;
  }

  /**
   * @param versions of the terms, the latest first
   * @param changes in any order
   */
  static Map<Tier, Come> of(List<AgreedTerms> versions, List<Reached> changes) {
    Bonuses bonuses = new Bonuses(versions);
    changes.stream()
        .sorted(Comparator.comparing(Reached::at))
        .forEach(change -> bonuses.apply(change));
    return bonuses.come;
  }

  static AgreedTerms at(List<AgreedTerms> versions, Instant at) {
    return versions.stream()
        .filter(version -> version.validFrom() == null || !version.validFrom().isAfter(at))
        .findFirst()
        .orElse(null);
  }

  private void apply(Reached change) {
    AgreedTerms terms = at(versions, change.at());
    if (terms == null) {
      return;
    }
    Pay pay = terms.terms().pay();
    Metric metric = new Metric(change.metric(), pay.currency());
    BigDecimal before = stands.getOrDefault(metric, BigDecimal.ZERO);
    BigDecimal after = before.add(change.by());
    stands.put(metric, after);
    for (BonusTier tier : pay.bonuses()) {
      if (tier.metric() == change.metric()) {
        Tier key = new Tier(tier.metric(), tier.from(), tier.percent() != null, pay.currency());
        if (tier.percent() == null) {
          once(key, tier, after, terms, change.at());
        } else {
          BigDecimal next = pay.shareAfter(tier);
          BigDecimal more = tier.earned(after, next).subtract(tier.earned(before, next));
          add(key, more, terms, change.at());
        }
      }
    }
  }

  private void once(Tier key, BonusTier tier, BigDecimal stands, AgreedTerms terms, Instant at) {
    Come there = come.get(key);
    boolean ofThis = there != null && there.terms().version() == terms.version();
    BigDecimal gives = tier.earned(stands, null);
    if (gives.signum() > 0 && there == null) {
      come.put(key, new Come(gives, terms, at));
    } else if (gives.signum() == 0 && ofThis) {
      come.remove(key);
    }
  }

  private void add(Tier key, BigDecimal more, AgreedTerms terms, Instant at) {
    if (more.signum() != 0) {
      Come there = come.get(key);
      come.put(key, new Come(there == null ? more : there.amount().add(more), terms, at));
    }
  }
}
