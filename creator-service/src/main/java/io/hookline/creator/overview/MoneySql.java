package io.hookline.creator.overview;

/** Statements about money. */
final class MoneySql {

  private MoneySql() {}

  /** Twice of the same earnings: by status, and of the last months by month and kind. */
  static final String EARNINGS =
      """
      select status, null as month, null as kind, currency, sum(amount) as amount
        from earning
       where brand = :brand and creator_id = any(:records) and status <> 'VOID'
       group by status, currency
      union all
      select null, to_char(earned_at at time zone :zone, 'YYYY-MM'), kind, currency, sum(amount)
        from earning
       where brand = :brand and creator_id = any(:records) and status <> 'VOID'
         and earned_at >= :since
       group by 2, 3, 4
       order by 2 desc nulls first, 1, 3, 4
      """;

  static final String PAYOUTS =
      """
      select id, creator_id, amount, currency, status, failure_reason, settled_at,
             count(*) over () as total
        from payout
       where brand = :brand and creator_id = any(:records)
       order by id desc limit :latest
      """;

  static final String DISPUTES =
      """
      select id, creator_id, earning_id, topic, status, created_at, count(*) over () as total,
             count(*) filter (where status in ('OPEN', 'ANSWERED')) over () as open
        from dispute
       where brand = :brand and creator_id = any(:records)
       order by status in ('OPEN', 'ANSWERED') desc, id desc limit :latest
      """;
}
