gone as (
  delete from credit_day d
   using touched t
   where d.brand = :brand and d.day = t.day
     and not exists (
       select from computed c
        where c.day = d.day and c.creator_id is not distinct from d.creator_id
          and c.partnership_id is not distinct from d.partnership_id
          and c.link_id is not distinct from d.link_id
          and c.promo_code_id is not distinct from d.promo_code_id and c.evidence = d.evidence)
)
insert into credit_day as t (brand, day, creator_id, partnership_id, link_id, promo_code_id,
       post_id, evidence, conversions, value, valued, credits, as_of)
select :brand, day, creator_id, partnership_id, link_id, promo_code_id, post_id, evidence,
       conversions, value, valued, credits, as_of
  from computed
on conflict on constraint uq_credit_day do update
   set post_id = excluded.post_id, conversions = excluded.conversions, value = excluded.value,
       valued = excluded.valued, credits = excluded.credits, as_of = excluded.as_of
 where (t.post_id, t.conversions, t.value, t.valued, t.credits, t.as_of) is distinct from
       (excluded.post_id, excluded.conversions, excluded.value, excluded.valued, excluded.credits,
        excluded.as_of)
