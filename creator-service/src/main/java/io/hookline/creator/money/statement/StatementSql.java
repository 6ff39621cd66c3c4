package io.hookline.creator.money.statement;

import io.hookline.creator.money.ledger.Ledger;

/** Questions to the books about what a person is owed in one currency. */
final class StatementSql {

  /** Of an instant, {@code recorded_at}: months are cut where the brand is. */
  static final String MONTH = "to_char(recorded_at at time zone :zone, 'YYYY-MM')";

  /** What is owed is a credit in the books; moves between accounts of what is owed add up to 0. */
  private static final String MOVES =
      """
      with move as (
        select e.id, e.recorded_at, e.what, e.earning_id, -sum(p.amount) as amount,
               MONTH as month
          from ledger_account a
          join ledger_posting p on p.account_id = a.id
          join ledger_entry e on e.id = p.entry_id
         where a.brand = :brand and a.creator_id = any(cast(:records as uuid[]))
           and a.currency = :currency
         group by e.id
        having sum(p.amount) <> 0)
      """
          .replace("MONTH", MONTH);

  /** Months in which something changed, the latest first. */
  static final String MONTHS =
      (MOVES
              + """
              , total as (
                select month,
                       coalesce(sum(amount) filter (where not PAYS), 0) as earned,
                       coalesce(-sum(amount) filter (where PAYS), 0) as paid,
                       sum(amount) as net
                  from move group by month)
              , run as (
                select t.*, sum(t.net) over (order by t.month) as closing from total t)
              select month, closing - net as opening, earned, paid, closing
                from run
               where replace(month, '-', '')::bigint < :before
               order by month desc
               limit :fetch
              """)
          .replace("PAYS", Ledger.pays("what"));

  static final String ENTRIES =
      (MOVES
              + """
              , line as (
                select m.*, sum(m.amount) over (order by m.id) as balance from move m)
              select l.id, l.recorded_at, l.what, l.earning_id, l.amount, l.balance, g.kind,
                     g.partnership_id, g.campaign_id, g.note, s.payout_id
                from line l
                left join earning g on g.brand = :brand and g.id = l.earning_id
                left join lateral (
                  select s.payout_id from earning_step s
                   where PAYS and s.brand = :brand
                     and s.earning_id = l.earning_id and s.step = l.what and s.at <= l.recorded_at
                   order by s.id desc
                   limit 1) s on true
               where l.month = :month and l.id < :before
               order by l.id desc
               limit :fetch
              """)
          .replace("PAYS", Ledger.pays("l.what"));

  private StatementSql() {}
}
