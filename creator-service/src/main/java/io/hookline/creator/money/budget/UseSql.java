package io.hookline.creator.money.budget;

/** What became of the money of campaigns. */
final class UseSql {

  private UseSql() {}

  /**
   * By creator and month. Committed is what active partnerships' flat fees will still bring (what
   * was made void is brought, and not earned again), and deliverables that are not accepted, in the
   * currency of their pay; everything else is in the brand's.
   */
  private static final String PARTS =
      """
      select p.campaign_id, p.creator_id, to_char(p.starts_on, 'YYYY-MM') as month,
             'COMMITTED' as part, 'FEE' as promise, p.pay ->> 'currency' as currency,
             sum(fee.amount) as amount, 0 as unconverted
        from partnership p
      """
          + FeesLeft.JOINED
          + """
       where p.brand = :brand and p.campaign_id = any(:campaigns)
         and p.status in ('ACTIVE', 'PAUSED') and fee.amount > 0
       group by p.campaign_id, p.creator_id, month, currency
      union all
      select p.campaign_id, d.creator_id,
             coalesce(to_char(d.due_on, 'YYYY-MM'), to_char(p.starts_on, 'YYYY-MM')),
             'COMMITTED', 'DELIVERABLE', p.pay ->> 'currency', sum(d.count * r.amount), 0
        from partnership p
        join deliverable d
          on d.partnership_id = p.id and d.status in ('DUE', 'SUBMITTED', 'CHANGES_REQUESTED')
       cross join lateral jsonb_to_recordset(p.pay -> 'perDeliverable') r (type text, amount numeric)
       where p.brand = :brand and p.campaign_id = any(:campaigns)
         and p.status in ('ACTIVE', 'PAUSED') and r.type = d.type and r.amount > 0
       group by 1, 2, 3, 6
      union all
      select e.campaign_id, e.creator_id, to_char(e.earned_at at time zone :zone, 'YYYY-MM'),
             case when e.status = 'PAID' then 'PAID'
                  when e.status in ('PAYABLE', 'IN_PAYOUT') then 'PAYABLE' else 'EARNED' end,
             null, null, coalesce(sum(e.brand_amount), 0),
             count(*) filter (where e.brand_amount is null)
        from earning e
       where e.brand = :brand and e.campaign_id = any(:campaigns) and e.status <> 'VOID'
       group by 1, 2, 3, 4
      union all
      select x.campaign_id, x.creator_id, to_char(x.incurred_on, 'YYYY-MM'), 'PAID', null, null,
             coalesce(sum(x.brand_amount), 0), count(*) filter (where x.brand_amount is null)
        from expense x
       where x.brand = :brand and x.campaign_id = any(:campaigns) and x.status = 'APPROVED'
         and x.earning_id is null
       group by 1, 2, 3
      """;

  /** By the creator who stands for the record. */
  static final String BY_CREATOR_AND_MONTH =
      """
      select u.campaign_id, coalesce(c.merged_into, c.id) as creator_id, u.month, u.part,
             u.currency, u.amount, u.unconverted
        from (
      """
          + PARTS
          + """
          ) u
          join creator c on c.brand = :brand and c.id = u.creator_id
          """;

  /** Only what must be converted, and rounded, stays as it is. */
  static final String TOTALS =
      """
      select u.campaign_id, null::uuid as creator_id, null as month, u.part, u.currency,
             sum(u.amount) as amount, sum(u.unconverted) as unconverted
        from (
      """
          + PARTS
          + """
          ) u
           group by u.campaign_id, u.part, u.currency,
                    case when u.currency <> :currency then u.creator_id end,
                    case when u.currency <> :currency then u.month end,
                    case when u.currency <> :currency then u.promise end
          """;
}
