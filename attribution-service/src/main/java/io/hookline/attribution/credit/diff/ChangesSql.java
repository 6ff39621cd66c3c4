package io.hookline.attribution.credit.diff;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A page of orders of which two runs give otherwise, the latest ids first; with what was told of
 * each between them. With the parameters of {@link RunPair#bind}, {@code behind} and {@code fetch}.
 */
final class ChangesSql {

  private static final List<String> COLUMNS =
      List.of(
          "occurred_at",
          "counted",
          "value_e4",
          "touch_ids",
          "kinds",
          "units",
          "shares_e10",
          "values_e4",
          "refunded_e4");

  /**
   * What the present run has comes by the index; of what it has no more only those are looked for
   * that are on the page.
   */
  private static final String PAGE =
      """
      ,
      kept as materialized (
        select p.conversion_id as id, f.conversion_id is null as fresh, false as gone, %1$s,
               f.conversion_id is not null and %2$s as renamed,
               f.conversion_id is not null and %3$s as shared_otherwise,
               f.conversion_id is not null and %4$s as refunded_otherwise
          from present p left join former f on f.conversion_id = p.conversion_id
         where p.conversion_id < :behind and (f.conversion_id is null or %5$s)
         order by p.conversion_id desc
         limit :fetch),
      gone as materialized (
        select f.conversion_id as id, false as fresh, true as gone, %6$s, false, false, false
          from former f
         where f.conversion_id < :behind
           and f.conversion_id >= coalesce((select id from kept order by id desc
                                             offset :fetch - 1 limit 1),
                                           '00000000-0000-0000-0000-000000000000')
           and not exists (select from present p where p.conversion_id = f.conversion_id)
         order by f.conversion_id desc
         limit :fetch),
      page as materialized (
        select * from kept union all select * from gone order by id desc limit :fetch)"""
          .formatted(
              each("f.%1$s as former_%1$s, p.%1$s as present_%1$s"),
              DiffSql.RENAMED,
              DiffSql.SHARED_OTHERWISE,
              "(f.refunded_on, f.refunded_e4) is distinct from (p.refunded_on, p.refunded_e4)",
              DiffSql.DIFFERS,
              each("f.%1$s, (cast(null as run_credit)).%1$s"));

  /** What runs of the chain in between have kept. */
  private static final String OF_CHAIN =
      """
      select g.*,
             array(select distinct cause
                     from run_change n cross join unnest(n.causes) cause
                    where n.brand = :brand and n.chain_id = :chain and n.conversion_id = g.id
                      and n.run > :formerRun and n.run <= :run
                    order by cause) as causes
        from page g
       order by g.id desc
      """;

  /** The same, and what was told since the former run, as far as that is kept. */
  private static final String OF_CHAINS =
      """
      , since as materialized (
        select watermark_txid as txid from credit_run where brand = :brand and id = :formerId),
      ran as materialized (
        select r.number from credit_run r
         where r.brand = :brand and r.chain_id = :chain and r.number <= :run
           and r.watermark_txid >= (select txid from since)
           and exists (select from credit_run e
                        where e.brand = :brand and e.chain_id = :chain and e.number < r.number
                          and e.watermark_txid <= (select txid from since))),
      told as (
        select n.conversion_id, n.cause from conversion_change n
         where n.brand = :brand and n.txid >= (select txid from since)
           and n.conversion_id = any(array(select id from page))
        union
        select g.id, cause
          from page g
          join run_change n on n.brand = :brand and n.conversion_id = g.id and n.chain_id = :chain
                           and n.run in (select number from ran)
         cross join unnest(n.causes) cause)
      select g.*, coalesce(t.causes, '{}') as causes
        from page g
        left join (select conversion_id, array_agg(distinct cause order by cause) as causes
                     from told group by conversion_id) t on t.conversion_id = g.id
       order by g.id desc
      """;

  private ChangesSql() {}

  private static String each(String column) {
    return COLUMNS.stream().map(column::formatted).collect(Collectors.joining(", "));
  }

  static String page(boolean oneChain) {
    return DiffSql.with(oneChain) + PAGE + (oneChain ? OF_CHAIN : OF_CHAINS);
  }
}
