package io.hookline.attribution.credit.engine;

/**
 * What a run came to, of the numbers of the one before: every order has one row that holds. Has the
 * parameters brand, chain and run.
 */
final class CountRun {

  static final String SQL =
      """
      with said as (
        select conversion_id, 1 as sign, counted and cardinality(touch_ids) > 0 as credited
          from run_credit
         where brand = :brand and chain_id = :chain and from_run = :run and until_run is null
        union all
        select conversion_id, -1, counted and cardinality(touch_ids) > 0
          from run_credit
         where brand = :brand and chain_id = :chain and until_run = :run),
      before as (
        select conversions, credited from credit_run
         where brand = :brand and chain_id = :chain and status = 'COMPLETED' and number < :run
         order by number desc limit 1)
      select coalesce((select conversions from before), 0) + coalesce(sum(sign), 0) as conversions,
             coalesce((select credited from before), 0)
               + coalesce(sum(sign) filter (where credited), 0) as credited,
             count(distinct conversion_id) as changed
        from said
      """;

  private CountRun() {}
}
