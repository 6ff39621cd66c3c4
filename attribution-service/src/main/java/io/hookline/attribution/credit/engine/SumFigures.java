package io.hookline.attribution.credit.engine;

import io.hookline.engine.credit.Credit;

/**
 * Adds to the figures of the run before what a run has added, and takes from them what it has
 * closed. Has the parameters brand, chain, run and zone.
 */
final class SumFigures {

  private static final String KEY = "day, unit, kind";

  /** Days of orders and refunds are the brand's. Arrays are read in step, one element a row. */
  static final String SQL =
      """
      with said as (
        select 1 as sign, r.* from run_credit r
         where r.brand = :brand and r.chain_id = :chain and r.from_run = :run and r.counted
           and r.until_run is null
        union all
        select -1, r.* from run_credit r
         where r.brand = :brand and r.chain_id = :chain and r.until_run = :run and r.counted),
      touched as (
        select sign, (occurred_at at time zone :zone)::date as day, unnest(units) as unit,
               unnest(kinds) as kind, unnest(shares_e10) as share, unnest(values_e4) as value,
               generate_subscripts(units, 1) as place, last_touch
          from said where cardinality(units) > 0),
      back as (
        select sign, cardinality(units) as touches, unnest(refunded_on) as day, units, kinds,
               refunded_e4, refund_parts_e4, generate_subscripts(refunded_on, 1) as refund
          from said where refunded_on is not null),
      part as (
        select day, unit, kind, sign * coalesce(share, 0) as credit, sign * coalesce(value, 0) as value,
               0::bigint as refunded, sign as touches, case when place = 1 then sign else 0 end as first,
               case when place = last_touch then sign else 0 end as last
          from touched
        union all
        select (occurred_at at time zone :zone)::date, 0, 0, sign * %1$d, sign * coalesce(value_e4, 0),
               0, 0, 0, 0
          from said where cardinality(units) = 0
        union all
        select b.day, b.units[t], b.kinds[t], 0, 0,
               sign * b.refund_parts_e4[(b.refund - 1) * b.touches + t], 0, 0, 0
          from back b cross join lateral generate_series(1, b.touches) t
         where b.refund_parts_e4 is not null
        union all
        select b.day, 0, 0, 0, 0, sign * b.refunded_e4[b.refund], 0, 0, 0
          from back b where b.touches = 0),
      change as materialized (
        select %2$s, sum(credit)::bigint as credit, sum(value) as value, sum(refunded) as refunded,
               sum(touches) as touches, sum(first) as first, sum(last) as last
          from part group by %2$s),
      changed as materialized (
        select * from change
         where credit <> 0 or value <> 0 or refunded <> 0 or touches <> 0 or first <> 0 or last <> 0),
      closed as (
        update run_figure f set until_run = :run
          from changed c
         where f.brand = :brand and f.chain_id = :chain and f.day = c.day and f.unit = c.unit
           and f.kind = c.kind and f.until_run is null
        returning f.*)
      insert into run_figure (brand, chain_id, %2$s, from_run, credit_e10, value_e4, refunded_e4,
                              touches, first_touches, last_touches)
      select :brand, :chain, n.* from (
        select c.day, c.unit, c.kind, :run, c.credit + coalesce(f.credit_e10, 0),
               c.value + coalesce(f.value_e4, 0) as value, c.refunded + coalesce(f.refunded_e4, 0) as refunded,
               c.touches + coalesce(f.touches, 0) as touches, c.first + coalesce(f.first_touches, 0),
               c.last + coalesce(f.last_touches, 0)
          from changed c
          left join closed f on f.day = c.day and f.unit = c.unit and f.kind = c.kind) n
       where n.touches <> 0 or n.value <> 0 or n.refunded <> 0 or n.unit = 0
      """
          .formatted(Credit.WHOLE, KEY);

  private SumFigures() {}
}
