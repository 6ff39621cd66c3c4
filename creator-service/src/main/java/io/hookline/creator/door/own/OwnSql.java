package io.hookline.creator.door.own;

/** Questions about a creator's money. */
final class OwnSql {

  private OwnSql() {}

  /**
   * What an order is called at the door: the same each time, of no use anywhere else, and another
   * one at the door of somebody who shares the order.
   */
  static String orderId(String brand, String creator, String partnership, String order) {
    return """
        substr(encode(sha256(convert_to(concat_ws('/', %s, %s, %s, %s), 'UTF8')), 'hex'), 1, 32)::uuid
        """
        .formatted(brand, creator, partnership, order)
        .strip();
  }

  /** Orders that are credited to her, and those that were once and have brought her something. */
  static final String ORDERS =
      """
      with mine as (
        select c.conversion_id::text as source, c.creator_id, c.partnership_id,
               (c.occurred_at at time zone :zone)::date as day, c.currency, c.share, c.net_value,
               c.percent, c.commission as before_cap, true as credited
          from credited_order c
         where c.brand = :brand and c.creator_id = any(:records)
        union all
        select e.source_id, e.creator_id, e.partnership_id,
               min((e.earned_at at time zone :zone)::date), min(e.currency), 0, 0, null, 0, false
          from earning e
         where e.brand = :brand and e.creator_id = any(:records) and e.source_kind = :order_source
           and not exists (
             select 1 from credited_order c
              where c.brand = e.brand and c.conversion_id::text = e.source_id
                and c.creator_id = e.creator_id and c.partnership_id = e.partnership_id)
         group by e.source_id, e.creator_id, e.partnership_id),
      named as (
        select m.*, ORDER_ID as id from mine m)
      select n.*, p.name as partnership, s.earned, s.taken_back, s.status, s.rules,
             n.before_cap > s.decided as capped,
             exists (select 1 from conversion v
                      where v.brand = :brand and v.id = n.source::uuid and v.refunded > 0)
               or exists (select 1 from refund r
                           where r.brand = :brand and r.conversion_id = n.source::uuid)
               as given_back
        from named n
        left join partnership p on p.brand = :brand and p.id = n.partnership_id
       cross join lateral (
         select coalesce(sum(e.amount) filter (
                  where e.reverses_id is null and e.status <> 'VOID'), 0) as earned,
                coalesce(-sum(e.amount) filter (
                  where e.reverses_id is not null and e.status <> 'VOID'), 0) as taken_back,
                coalesce(sum(e.amount), 0) as decided,
                (array_agg(e.status order by e.source_sequence desc)
                   filter (where e.reverses_id is null))[1] as status,
                array(select distinct r ->> 'rule'
                        from earning h, jsonb_array_elements(h.reasons) r
                       where h.brand = :brand and h.creator_id = n.creator_id
                         and h.partnership_id = n.partnership_id
                         and h.source_kind = :order_source and h.source_id = n.source
                         and h.status = 'HELD') as rules
           from earning e
          where e.brand = :brand and e.creator_id = n.creator_id
            and e.partnership_id = n.partnership_id
            and e.source_kind = :order_source and e.source_id = n.source
            and e.currency = n.currency) s
       where (n.day, n.id) < (:day, :id)
       order by n.day desc, n.id desc
       limit :fetch
      """
          .replace(
              "ORDER_ID",
              orderId("cast(:brand as text)", "m.creator_id", "m.partnership_id", "m.source"));
}
