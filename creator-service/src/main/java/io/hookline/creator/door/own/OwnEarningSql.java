package io.hookline.creator.door.own;

/** Questions about what a creator earned. */
final class OwnEarningSql {

  private OwnEarningSql() {}

  private static final String ORDER_ID =
      "case when e.source_kind = :order_source then "
          + OwnSql.orderId("e.brand", "e.creator_id", "e.partnership_id", "e.source_id")
          + " end";

  private static final String COLUMNS =
      """
      select e.id, e.kind, e.amount, e.currency, e.status, p.name as partnership,
             (e.earned_at at time zone :zone)::date as earned_on, ORDER_ID as order_id,
             e.hold_until,
             array(select r ->> 'rule' from jsonb_array_elements(e.reasons) r) as rules,
             e.reverses_id, e.payout_id, e.note
      """
          .replace("ORDER_ID", ORDER_ID);

  private static final String PARTNERSHIP =
      " left join partnership p on p.brand = e.brand and p.id = e.partnership_id\n";

  static final String ONE =
      COLUMNS
          + " from earning e\n"
          + PARTNERSHIP
          + " where e.brand = :brand and e.creator_id = any(:records) and e.id = :id";

  static final String OF_STATUS = " and e.status = :status";
  static final String OF_ORDER = " and " + ORDER_ID + " = :order";

  /**
   * The newest first, by when it was earned and not by when that became known; record by record
   * from the index, and then put together. A page begins at an earning, not at an instant, which
   * would tell the hour of an order.
   */
  private static final String PAGE =
      """
       from (
         select m.*
           from unnest(:records) as r (id)
          cross join lateral (
            select * from earning e
             where e.brand = :brand and e.creator_id = r.id
               and (e.earned_at, e.id) < ((select coalesce((
                     select b.earned_at from earning b
                      where b.brand = :brand and b.id = :before and b.creator_id = any(:records)),
                     'infinity')), :before)
             FILTERS
             order by e.earned_at desc, e.id desc
             limit :fetch) m) e
      """;

  /**
   * @param filters of this class
   */
  static String page(String filters) {
    return COLUMNS
        + PAGE.replace("FILTERS", filters)
        + PARTNERSHIP
        + " order by e.earned_at desc, e.id desc limit :fetch";
  }
}
