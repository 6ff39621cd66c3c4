-- A row for each month. A brand's days are cut in its time zone; of a conversion the last decision counts.
select m.first_day,
       (select count(distinct c.conversion_id)
          from credit c
         where c.brand = :brand and c.share < 1
           and c.occurred_at >= m.first_day::timestamp at time zone :zone
           and c.occurred_at < (m.last_day + 1)::timestamp at time zone :zone
           and not exists (
             select from credited n
              where n.brand = :brand and n.conversion_id = c.conversion_id and n.version > c.version)) as assisted,
       (select count(distinct f.creator_id)
          from partnership f
         where f.brand = :brand and f.status not in ('DRAFT', 'PROPOSED') and f.fee_amount > 0
           and f.starts_on <= m.last_day and (f.ends_on is null or f.ends_on >= m.first_day)
           and exists (
             select from post p
               join post_day d on d.brand = :brand and d.dataset = 'ORGANIC' and d.post_id = p.id
                              and d.day between m.first_day and m.last_day and d.views is not null
              where p.brand = :brand and p.creator_id = f.creator_id)) as creators,
       (select count(distinct r.network)
          from rate_card r
         where r.brand = :brand and r.basis <> 'DEFAULT' and coalesce(r.valid_from <= m.last_day, true)
           and (r.created_at at time zone :zone)::date <= m.last_day) as own_cards,
       (select count(*)
          from amplification_decision d
         where d.brand = :brand and d.verdict = 'BOOST' and d.started_on is not null
           and d.stood ->> 'rank' is not null and d.decided_on between m.first_day and m.last_day) as boosts
  from unnest(:first::date[], :last::date[]) as m (first_day, last_day)
