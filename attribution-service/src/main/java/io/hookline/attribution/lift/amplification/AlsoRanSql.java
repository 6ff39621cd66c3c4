package io.hookline.attribution.lift.amplification;

/** What else ran while a post was boosted. */
final class AlsoRanSql {

  /** Since the baseline began; from and to are of the measured days, null where only before. */
  static final String POSTS =
      """
      select d.post_id, p.creator_id,
             min(d.day) filter (where d.day >= :from) as from_day,
             max(d.day) filter (where d.day >= :from) as to_day,
             sum(d.spend) filter (where d.day >= :from and d.spend_currency = :currency) as spend
        from ad_day d
        left join post p on p.brand = :brand and p.id = d.post_id
       where d.brand = :brand and d.at >= :since and d.at <= :until and d.ad_kind = 'SPARK'
         and d.counts and d.post_id <> :post and RAN
       group by d.post_id, p.creator_id
       order by spend desc nulls last, d.post_id
      """
          .replace("RAN", AmplificationSql.RAN);

  static final String ADS =
      """
      select d.ad_kind, count(distinct d.day) as days,
             sum(d.spend) filter (where d.spend_currency = :currency) as spend
        from ad_day d
       where d.brand = :brand and d.at >= :since and d.at <= :until and d.counts
         and (d.ad_kind is distinct from 'SPARK' or d.post_id is null) and RAN
       group by d.ad_kind
       order by spend desc nulls last, d.ad_kind
      """
          .replace("RAN", AmplificationSql.RAN);

  static final String CODES =
      """
      select c.id, c.creator_id, c.valid_from, c.valid_until
        from promo_code c
       where c.brand = :brand
         and (c.valid_from >= :since and c.valid_from < :until
              or c.valid_until >= :since and c.valid_until < :until)
       order by c.id limit :limit
      """;

  private AlsoRanSql() {}
}
