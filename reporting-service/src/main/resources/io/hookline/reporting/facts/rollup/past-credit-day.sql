credit_day as (
  select d.brand, d.day, d.creator_id, d.partnership_id, d.link_id, d.promo_code_id, d.post_id,
         d.evidence, d.origin_id, d.conversions, d.value, d.valued, d.credits, d.as_of
    from credit_day d
   where d.brand = :brand and d.day between :pastFrom and :pastTo
     and not exists (select from touched t where t.day = d.day)
  union all
  select :brand, day, creator_id, partnership_id, link_id, promo_code_id, post_id, evidence,
         origin_id, conversions, value, valued, credits, as_of
    from computed
),
