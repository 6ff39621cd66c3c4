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

  /**
   * Of the days up to the order: a share of orders, not of money. All are counted in one pass by
   * time: what there was until the order, less what there was before its days.
   */
  private static final String QUERY =
      """
      , hers as (
        select c."earningId" as earning_id, c."occurredAt" as until,
               c."occurredAt" - make_interval(days => :days) as since,
               coalesce(own.merged_into, own.id) as person
          from candidate c
          join creator own on own.brand = :brand and own.id = c."creatorId"),
      sold as (
        select p.person, o.conversion_id, o.occurred_at,
               coalesce(bool_or(v.refunded > 0 or v.net_value < v.value
                     or exists (select 1 from refund f
                                 where f.brand = :brand and f.conversion_id = o.conversion_id
                                   and f.amount > 0)), false) as refunded
          from (select person, min(since) as since, max(until) as until from hers group by person) p
          join creator r on r.brand = :brand and (r.id = p.person or r.merged_into = p.person)
          join credited_order o
            on o.brand = :brand and o.creator_id = r.id
           and o.occurred_at > p.since and o.occurred_at <= p.until
          left join conversion v on v.brand = :brand and v.id = o.conversion_id
         group by p.person, o.conversion_id, o.occurred_at),
      line as (
        select person, occurred_at as at, 0 as kind, null::uuid as earning_id, 1 as orders,
               refunded::int as refunded from sold
         union all
        select person, since, 1, earning_id, 0, 0 from hers
         union all
        select person, until, 2, earning_id, 0, 0 from hers),
      stands as (
        select kind, earning_id, sum(orders) over before as orders,
               sum(refunded) over before as refunded
          from line
        window before as (partition by person order by at, kind rows unbounded preceding)),
      r as (
        select earning_id,
               sum(case kind when 2 then orders else -orders end) as orders,
               sum(case kind when 2 then refunded else -refunded end) as refunded
          from stands
         where kind > 0
         group by earning_id)
      select earning_id, refunded || ' of ' || orders as figure from r
       where orders >= :least and refunded * 100 >= orders * :percent
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
