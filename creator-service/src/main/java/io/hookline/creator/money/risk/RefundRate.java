package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.HoldReason;
import io.hookline.creator.money.earning.HoldRule;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** More of the creator's orders are given back than the brand puts up with. */
@Singleton
class RefundRate implements Suspicion {

  /** Of the days up to the order: a share of orders, not of money. */
  private static final String QUERY =
      """
      select c."earningId" as earning_id, r.refunded || ' of ' || r.orders as figure
        from candidate c
        join creator own on own.brand = :brand and own.id = c."creatorId"
       cross join lateral (
         select array_agg(r.id) as records from creator r
          where r.brand = :brand
            and (r.id = coalesce(own.merged_into, own.id)
                 or r.merged_into = coalesce(own.merged_into, own.id))) h
       cross join lateral (
         select count(distinct o.conversion_id) as orders,
                count(distinct o.conversion_id) filter (
                  where v.refunded > 0 or v.net_value < v.value
                     or exists (select 1 from refund f
                                 where f.brand = :brand and f.conversion_id = o.conversion_id
                                   and f.amount > 0)) as refunded
           from credited_order o
           left join conversion v on v.brand = :brand and v.id = o.conversion_id
          where o.brand = :brand and o.creator_id = any(h.records)
            and o.occurred_at <= c."occurredAt"
            and o.occurred_at > c."occurredAt" - make_interval(days => :days)) r
       where r.orders >= :least and r.refunded * 100 >= r.orders * :percent
      """;

  private final Findings findings;

  RefundRate(Findings findings) {
    this.findings = findings;
  }

  @Override
  public Map<UUID, HoldReason> of(List<Candidate> candidates, RiskRules rules) {
    RiskRules.RefundRate rule = rules.refundRate();
    if (!rule.enabled()) {
      return Map.of();
    }
    Map<String, Integer> values =
        Map.of("days", rule.days(), "least", rule.leastOrders(), "percent", rule.percent());
    return findings.reasons(QUERY, candidates, values, found -> reason(found, rule));
  }

  private static HoldReason reason(Findings.Finding found, RiskRules.RefundRate rule) {
    return new HoldReason(
        HoldRule.REFUND_RATE,
        "%s of the creator's orders of %d days were given back, at least %d %%."
            .formatted(found.figure(), rule.days(), rule.percent()),
        Map.of("refunded", found.figure(), "percent", String.valueOf(rule.percent())));
  }
}
