package io.hookline.attribution.credit.result;

import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.engine.credit.Credit;

/**
 * What a run says, added up in each way in which it is read; in the units in which it is stored.
 * With the parameters of {@link CompletedRun#bind}, {@code id} of the run and {@code from}.
 */
final class ReconcileSql {

  /**
   * Of models of paths what all orders together give to steps is in a table of its own. They give
   * no refunds to single steps: those of credited orders count as given.
   */
  static final String SAID =
      """
      with said as (
        select r.counted, cardinality(r.units) > 0 as evident, r.value_e4 as value,
               r.shares_e10 is null as together,
               (select sum(s) from unnest(r.shares_e10) s) as shares,
               (select sum(v) from unnest(r.values_e4) v) as parts,
               coalesce((select sum(b) from unnest(r.refunded_e4) b), 0) as refunded,
               coalesce((select sum(p) from unnest(r.refund_parts_e4) p), 0) as refund_parts
          from run_credit r where %1$s),
      model as (
        select coalesce(sum(credit), 0) * %2$d as credit, coalesce(sum(value_e4), 0) as worth
          from run_model_credit where brand = :brand and run_id = :id)
      select count(*) as conversions, count(*) filter (where not counted) as not_counted,
             count(*) filter (where counted and evident) as credited,
             count(*) filter (where counted and not evident) as without_evidence,
             count(*) filter (where counted and value is null) as without_value,
             count(*) filter (where counted and evident and not together
                               and (shares <> %2$d or parts is distinct from value
                                    or refund_parts <> refunded)) as broken,
             count(*) * %2$d::numeric as all_e10, coalesce(sum(value), 0) as all_value,
             coalesce(sum(refunded), 0) as all_refunded,
             count(*) filter (where counted) * %2$d::numeric as orders_e10,
             coalesce(sum(value) filter (where counted), 0) as orders_value,
             coalesce(sum(refunded) filter (where counted), 0) as orders_refunded,
             coalesce(sum(shares) filter (where counted), 0) + (select credit from model) as given_e10,
             coalesce(sum(parts) filter (where counted), 0) + (select worth from model) as given_value,
             coalesce(sum(case when together then refunded else refund_parts end)
                        filter (where counted and evident), 0) as given_refunded,
             count(*) filter (where counted and not evident) * %2$d::numeric as unexplained_e10,
             coalesce(sum(value) filter (where counted and not evident), 0) as unexplained_value,
             coalesce(sum(refunded) filter (where counted and not evident), 0)
               as unexplained_refunded
        from said
      """
          .formatted(CompletedRun.holds("r"), Credit.WHOLE);

  static final String FIGURES =
      """
      select coalesce(sum(f.credit_e10), 0) as figures_e10,
             coalesce(sum(f.value_e4), 0) as figures_value,
             coalesce(sum(f.refunded_e4), 0) as figures_refunded
        from run_figure f where %s
      """
          .formatted(CompletedRun.holds("f"));

  /** Amounts beyond what runs store are not known to them. */
  static final String NOW =
      """
      select count(*) * %d::numeric as now_e10,
             coalesce(sum(c.value * 10000) filter (where abs(c.value) < 900000000000000), 0)
               as now_value,
             coalesce(sum(c.refunded * 10000), 0) as now_refunded
        from conversion c
       where c.brand = :brand and (:from::timestamptz is null or c.occurred_at >= :from)
      """
          .formatted(Credit.WHOLE);

  static final String CHANGED =
      """
      select count(distinct n.conversion_id)
        from conversion_change n
       where n.brand = :brand
         and n.txid >= (select watermark_txid from credit_run where brand = :brand and id = :id)
      """;

  private ReconcileSql() {}
}
