package io.hookline.attribution.credit.engine;

import org.jdbi.v3.core.Handle;

/** Writes what a run says of orders; a row for each, with its path. */
final class WriteCredits {

  static final String COLUMNS =
      """
      occurred_at, person_id, value_e4, counted, touch_ids, touched_at, kinds, units, shares_e10,
      values_e4, last_touch, refunded_on, refunded_e4, refund_parts_e4""";

  /** Of {@code worked}, in the order of the columns. */
  private static final String FRESH =
      """
      , fresh as (
        select id as conversion_id, at as occurred_at, person_id, value as value_e4, counted,
               touch_ids, touched_at, kinds, units,
               case when %1$s then shares end as shares_e10,
               case when %1$s then value_shares end as values_e4, last_touch,
               labels::date[] as refunded_on, amounts as refunded_e4,
               case when %1$s then refund_parts end as refund_parts_e4
          from worked)
      """;

  /**
   * An order that moves to another person while slices are worked out is in two of them. Then it is
   * among what changed meanwhile, and is worked out again before the run completes.
   */
  private static final String ADD =
      """
      insert into run_credit (brand, chain_id, conversion_id, from_run, %1$s)
      select :brand, :chain, conversion_id, :run, %1$s from fresh
      on conflict on constraint pk_run_credit do nothing"""
          .formatted(COLUMNS);

  /** What this run has said of orders before goes; what one before has said is judged behind it. */
  private static final String FORGET =
      """
      delete from run_credit
       where brand = :brand and chain_id = :chain and from_run = :run
         and conversion_id = any(:certain)
      """;

  /**
   * What was said before stays where it is the same, also where this run has closed it meanwhile;
   * otherwise it is closed, and what is so now is added.
   */
  private static final String COMPARE =
      """
      , former as materialized (
        select conversion_id as former_id, from_run, until_run, %1$s
          from run_credit
         where brand = :brand and chain_id = :chain and conversion_id = any(:certain)
           and (until_run is null or until_run = :run)),
      compared as materialized (
        select f.conversion_id, o.former_id, o.from_run, o.until_run, o.occurred_at,
               f.conversion_id is not null and o.former_id is not null
                 and row(f.conversion_id, %3$s) is not distinct from row(o.former_id, %2$s) as same
          from fresh f full join former o on o.former_id = f.conversion_id),
      changed as (
        update run_credit r set until_run = case when j.same then null else :run end
          from compared j
         where r.brand = :brand and r.chain_id = :chain and r.conversion_id = j.former_id
           and r.from_run = j.from_run and r.occurred_at = j.occurred_at
           and j.same = (j.until_run is not null))
      insert into run_credit (brand, chain_id, conversion_id, from_run, %1$s)
      select :brand, :chain, f.conversion_id, :run, %3$s
        from fresh f join compared j on j.conversion_id = f.conversion_id and not j.same
      """
          .formatted(COLUMNS, of("o"), of("f"));

  private WriteCredits() {}

  private static String of(String alias) {
    return COLUMNS.replace("\n", " ").replaceAll("(\\w+)(,|$)", alias + ".$1$2");
  }

  /** Of orders of which nothing is said yet. */
  static int add(Handle handle, RunSource run) {
    return run.bind(handle.createUpdate(fresh(run) + ADD)).execute();
  }

  /** Of certain orders, whatever was said of them. */
  static void again(Handle handle, RunSource run) {
    run.bind(handle.createUpdate(FORGET)).execute();
    run.bind(handle.createUpdate(fresh(run) + COMPARE)).execute();
  }

  static String fresh(RunSource run) {
    return RowsSql.with(run.source(), run.rules()) + FRESH.formatted(run.ofOrders());
  }
}
