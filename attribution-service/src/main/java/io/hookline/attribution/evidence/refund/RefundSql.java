package io.hookline.attribution.evidence.refund;

/** What refunds take from their orders. */
final class RefundSql {

  /**
   * Gives refunds of orders that were told without an id the one that is known by now: those that
   * name it are of the same order. Returns them.
   */
  static final String NAME_ORDERS =
      """
      with named as materialized (
        select ' ' || c.id as own_key, order_key(c.order_numbers, c.order_id) as order_key,
               c.order_numbers, c.order_id
          from conversion c
         where c.brand = :brand and c.order_id is not null
           and c.id in (select n.told_conversion_id from refund n
                         where n.brand = :brand and n.id = any(:refunds)
                        union all
                        select n.told_conversion_id from refund n
                         where n.brand = :brand and n.order_key = any(:keys)))
      update refund r
         set order_key = n.order_key, order_numbers = n.order_numbers, order_id = n.order_id,
             told_conversion_id = null, version = r.version + 1
        from named n
       where r.brand = :brand and r.order_key = n.own_key
         and not exists (select from refund k
                          where k.brand = :brand and k.order_key = n.order_key
                            and k.kind = r.kind and k.reference = r.reference)
      returning r.id
      """;

  /**
   * Works out what the refunds of orders take from them: in the order in which they happened, none
   * more than is left, a cancellation all of it. So the sum is the same whichever was told first,
   * and what a refund and a cancellation both give back is given back once. A refund in another
   * currency than the order's counts at the rate of the order itself where that was told in both.
   * What an export of orders tells is all that had gone back by then: of it, what the refunds that
   * happened before the export have not given back already, nor those of a version that lists all,
   * which may not say when they happened. One that was taken back since was among it.
   */
  static final String APPLY =
      """
      with affected as materialized (
        select r.order_key from refund r where r.brand = :brand and r.id = any(:refunds)
        union
        select coalesce(order_key(c.order_numbers, c.order_id), ' ' || c.id) from conversion c
         where c.brand = :brand and c.id = any(:conversions)),
      told as materialized (
        select r.id, r.order_key, r.kind, r.reference, r.occurred_at, r.told_amount,
               r.as_of, r.kind = 'REFUND' and r.reference = 'in-all' as in_all,
               max(r.told_at)
                 filter (where r.kind = 'REFUND' and r.reference = 'in-all')
                 over (partition by r.order_key) as exported_at,
               c.id as conversion_id, c.value, c.original_value, c.original_currency,
               case when r.told_amount is null then c.original_value
                    when r.told_currency = c.original_currency then r.told_amount
                    when v.value is not null
                      then least(round(r.told_amount * c.original_value / v.value, 4),
                                 99999999999999)
                end as told,
               case when r.given_currency = c.original_currency then r.given_amount
                    when r.given_currency = r.told_currency and v.value is not null
                      then least(round(r.given_amount * c.original_value / v.value, 4),
                                 99999999999999)
                end as given
          from affected a
          join refund r on r.brand = :brand and r.order_key = a.order_key
          left join lateral (
            select c.* from conversion c
             where c.brand = :brand and c.order_id = r.order_id
               and c.order_numbers = r.order_numbers
            union all
            select c.* from conversion c
             where c.brand = :brand and c.id = r.told_conversion_id) c on true
          left join lateral (
            select v.value from conversion_value v
             where v.brand = :brand and v.conversion_id = c.id and v.currency = r.told_currency
               and v.value > 0
             order by v.by_page, v.reported_at < '2000-01-01Z', v.reported_at, v.source_id, v.value
             limit 1) v on r.told_currency <> c.original_currency),
      wanted as (
        select t.*,
               case when t.in_all
                    then greatest(0, t.told - coalesce(
                           sum(case when coalesce(t.as_of, t.occurred_at) > t.exported_at
                                    then coalesce(t.given, t.told) else t.told end)
                             filter (where t.kind = 'REFUND' and not t.in_all
                                                 and (t.occurred_at <= t.exported_at
                                                      or t.as_of is not null))
                             over (partition by t.order_key), 0))
                    else t.told end as wanted
          from told t),
      placed as (
        select t.*,
               coalesce(sum(t.wanted) over (
                 partition by t.order_key
                 order by t.occurred_at < '2000-01-01Z', t.occurred_at, t.kind, t.reference
                 rows between unbounded preceding and 1 preceding), 0) as gone
          from wanted t),
      taken as (
        select p.*,
               case when p.original_value is null then null
                    else greatest(0, least(coalesce(p.wanted, 0), p.original_value - p.gone))
                end as takes
          from placed p),
      result as (
        select t.id, t.conversion_id, case when t.value is not null then t.takes end as amount,
               t.takes as original_amount,
               case when t.takes is not null then t.original_currency end as original_currency,
               case when t.told_amount is not null then t.wanted - t.takes end as excess,
               case when t.takes is null then 'WAITING'
                    when t.wanted is null then 'OTHER_CURRENCY'
                    when t.told_amount is not null and t.wanted > t.takes then 'REDUCED'
                    else 'APPLIED' end as status
          from taken t)
      update refund r
         set conversion_id = n.conversion_id, amount = n.amount,
             original_amount = n.original_amount, original_currency = n.original_currency,
             excess = n.excess, status = n.status, version = r.version + 1
        from result n
       where r.brand = :brand and r.id = n.id
         and (r.conversion_id, r.amount, r.original_amount, r.original_currency, r.excess, r.status)
             is distinct from
             (n.conversion_id, n.amount, n.original_amount, n.original_currency, n.excess, n.status)
      returning r.id, r.conversion_id
      """;

  static final String SELECT =
      """
      select r.*, b.currency as brand_currency
        from refund r join brand b on b.slug = r.brand
       where r.brand = :brand
      """;

  static final String KNOWN =
      SELECT
          + """
          and (r.order_key, r.kind, r.reference) in (
                select * from unnest(:keys::text[], :kinds::text[], :references::text[]))
          """;

  private RefundSql() {}
}
