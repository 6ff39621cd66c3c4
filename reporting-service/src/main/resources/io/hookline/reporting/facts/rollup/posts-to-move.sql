select coalesce(jsonb_agg(jsonb_build_object('id', id)), '[]')
  from (select p.id
          from post p
          join brand z on z.slug = p.brand
          left join post_day_basis b on b.brand = p.brand and b.post_id = p.id
         where p.brand = :brand and b.time_zone is distinct from z.time_zone
         limit :limit) p
