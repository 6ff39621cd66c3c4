package io.hookline.attribution.credit.diff;

import io.hookline.attribution.credit.run.CompletedRun;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Orders of which two runs give otherwise, with the parameters of {@link RunPair#bind}.
 *
 * <p>A run says the same of an order where its instant, whether it counts, its value, what went
 * back of it, and who has credit are the same; touches that have none may be others. A model of
 * paths gives no credit of an order: there the paths are compared.
 */
final class DiffSql {

  private static final String FORMER = CompletedRun.holds("r", ":formerChain", ":formerRun");
  private static final String PRESENT = CompletedRun.holds("r");

  /** What of an order is compared as it stands. */
  private static final List<String> AS_IT_STANDS =
      List.of("occurred_at", "counted", "value_e4", "refunded_on", "refunded_e4");

  /**
   * What sources stand for, numbered over both runs; and by run an array of these by the numbers of
   * the sources, which are each chain's own.
   */
  private static final String MEANINGS =
      """
      with stands_for as materialized (
        select u.later, u.unit,
               dense_rank() over (order by u.channel, u.ad_kind, u.direct, u.campaign_id,
                 u.utm_campaign, u.creator_id, u.partnership_id, u.series_id, u.pillar_id, u.post_id,
                 u.link_id, u.promo_code_id, u.place_id, u.survey_id, u.answer, u.funnel_stage)::int
                 as number
          from (select false as later, r.* from credit_unit r where %s
                union all
                select true, r.* from credit_unit r where %s) u),
      former_meaning as materialized (%s),
      present_meaning as materialized (%s)"""
          .formatted(FORMER, PRESENT, numbers("not m.later"), numbers("m.later"));

  /**
   * Within a chain only what was closed or added between the runs can be other, and orders of
   * sources that stand for something else.
   */
  private static final String TOUCHED =
      """
      ,
      renamed as materialized (
        select array_agg(f.unit) as units
          from stands_for f join stands_for p on p.later and p.unit = f.unit
         where not f.later and f.number <> p.number),
      touched as materialized (
        select r.conversion_id from run_credit r
         where r.brand = :brand and r.chain_id = :chain
           and r.from_run > :formerRun and r.from_run <= :run
        union
        select r.conversion_id from run_credit r
         where r.brand = :brand and r.chain_id = :chain
           and r.until_run > :formerRun and r.until_run <= :run
        union
        select r.conversion_id from run_credit r
         where %s and (select units from renamed) is not null
           and r.units && (select units from renamed))"""
          .formatted(PRESENT);

  private static final String SIDES =
      """
      ,
      former as not materialized (select r.* from %1$s where %2$s),
      present as not materialized (select r.* from %1$s where %3$s)""";

  /** Whether {@code former f} and {@code present p} differ, both of which there are. */
  static final String DIFFERS =
      AS_IT_STANDS.stream()
              .map(column -> "f.%1$s is distinct from p.%1$s".formatted(column))
              .collect(Collectors.joining(" or ", "(", " or "))
          + given("f", "former_meaning")
          + " is distinct from "
          + given("p", "present_meaning")
          + ")";

  /** Whether a touch that is on both paths, of whatever credit, stands for something else. */
  static final String RENAMED =
      """
      exists (select from unnest(f.touch_ids, f.units) as was (touch, unit)
                join unnest(p.touch_ids, p.units) as now (touch, unit) on now.touch = was.touch
               where (select numbers from former_meaning)[was.unit]
                     <> (select numbers from present_meaning)[now.unit])""";

  /** Whether other touches have credit, or another share of it, whatever they stand for. */
  static final String SHARED_OTHERWISE =
      "(f.counted <> p.counted or %s is distinct from %s)".formatted(shares("f"), shares("p"));

  private DiffSql() {}

  private static String numbers(String side) {
    return """
    select coalesce(array_agg(coalesce(m.number, 0) order by s.unit), '{}') as numbers
      from generate_series(1, (select max(unit) from stands_for)) s (unit)
      left join stands_for m on m.unit = s.unit and %s"""
        .formatted(side);
  }

  /** Who has credit of an order, in the order of its path. */
  private static String given(String side, String meaning) {
    return """
    array(select row(t.touch, t.kind, t.share, t.value, (select numbers from %2$s)[t.unit])
            from unnest(%1$s.touch_ids, %1$s.kinds, %1$s.units, %1$s.shares_e10, %1$s.values_e4)
                 with ordinality as t (touch, kind, unit, share, value, place)
           where t.share is distinct from 0 order by t.place)"""
        .formatted(side, meaning);
  }

  private static String shares(String side) {
    return """
    array(select row(t.touch, t.share)
            from unnest(%1$s.touch_ids, %1$s.shares_e10) with ordinality as t (touch, share, place)
           where t.share is distinct from 0 order by t.place)"""
        .formatted(side);
  }

  /** Begins a statement: {@code former} and {@code present} are what both runs say. */
  static String with(boolean oneChain) {
    return oneChain
        ? MEANINGS
            + TOUCHED
            + SIDES.formatted(
                "touched t join run_credit r on r.conversion_id = t.conversion_id", FORMER, PRESENT)
        : MEANINGS + SIDES.formatted("run_credit r", FORMER, PRESENT);
  }
}
