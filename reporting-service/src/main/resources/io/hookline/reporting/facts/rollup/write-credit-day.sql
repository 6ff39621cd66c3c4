gone as (
  delete from credit_day d
   using touched t
   where d.brand = :brand and d.day = t.day
     and row(d.day, d.creator_id, d.partnership_id, d.link_id, d.promo_code_id, d.evidence,
             d.origin_id)::text
         not in (
       select row(day, creator_id, partnership_id, link_id, promo_code_id, evidence, origin_id)::text
         from computed)
)
insert into credit_day as t (brand, day, creator_id, partnership_id, link_id, promo_code_id,
       post_id, evidence, origin_id, conversions, value, valued, credits, as_of)
select :brand, day, creator_id, partnership_id, link_id, promo_code_id, post_id, evidence,
       origin_id, conversions, value, valued, credits, as_of
  from computed
on conflict on constraint uq_credit_day do update
   set post_id = excluded.post_id, conversions = excluded.conversions, value = excluded.value,
       valued = excluded.valued, credits = excluded.credits, as_of = excluded.as_of
 where (t.post_id, t.conversions, t.value, t.valued, t.credits, t.as_of) is distinct from
       (excluded.post_id, excluded.conversions, excluded.value, excluded.valued, excluded.credits,
        excluded.as_of)
