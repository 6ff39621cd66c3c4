with wanted as (
  select id, person_id, occurred_at as ordered_at, (value * 10000)::bigint as value from conversion),
path as (
  select w.id, w.value, t.touch_id, epoch_us(w.ordered_at) - epoch_us(t.occurred_at) as age, u.unit, u.direct,
         case when t.kind in ('VIEW', 'ENGAGED_VIEW') then 3 else 4 end as precedence
    from wanted w
    join person_touch t on t.person_id = w.person_id and t.occurred_at < w.ordered_at
     and t.occurred_at >= w.ordered_at - interval 168 hours
     and (t.kind not in ('VIEW', 'ENGAGED_VIEW') or t.occurred_at >= w.ordered_at - interval 24 hours)
    join unit u on u.origin_id = t.origin_id
     and u.link_id = coalesce(t.link_id, '00000000-0000-0000-0000-000000000000'::uuid)
     and t.occurred_at >= u.since and t.occurred_at < u.until
  union all
  select w.id, w.value, p.id, 0, u.unit, false, case p.precedence when 'CODE' then 5 else 2 end
    from conversion_code k join wanted w on w.id = k.conversion_id join promo_code p on p.reading = k.reading
    join code_unit u on u.promo_code_id = p.id),
placed as (
  select *, row_number() over (partition by id order by age desc, touch_id) as place,
         count(*) over (partition by id order by age desc, touch_id
                        rows between unbounded preceding and unbounded following) as touches,
         min(age) over (partition by id order by age desc, touch_id
                        rows between unbounded preceding and unbounded following) as newest
    from path),
aged as (
  select id, value, unit, direct, place, touches, precedence::bigint << 32 | place as rank,
         (age - newest) // 604800000000 as halvings,
         ((age - newest) % 604800000000)::double * 1024.0::double / 604800000000.0::double as position
    from placed),
weighed as (
  select *, case when touches = 1 then 1 else
       (floor(powers[floor(position)::int + 1]
         * (1 - (position - floor(position)) * 6.769015435155716e-4
                * (1 - (position - floor(position)) * 6.769015435155716e-4 / 2)))::bigint
        >> least(halvings, 63)) end as weight
    from aged, half_life),
summed as (
  select *, max(rank) over o as top, max(rank) filter (where not direct) over o as led, sum(weight) over o as weights
    from weighed window o as (partition by id)),
parted as (
  select *, (10000000000::hugeint * weight // weights)::bigint as aged_share,
         ((value // 100)::hugeint * weight // weights)::bigint * 100 as aged_value
    from summed),
judged as (
  select *, sum(aged_share) filter (where place < touches) over o as other_shares,
         sum(aged_value) filter (where place < touches) over o as other_values
    from parted window o as (partition by id))
select unit,
  count(*) filter (where rank = top) * 10000000000, sum(value) filter (where rank = top),
  count(*) filter (where place = 1) * 10000000000, sum(value) filter (where place = 1),
  count(*) filter (where rank = coalesce(led, top)) * 10000000000, sum(value) filter (where rank = coalesce(led, top)),
  sum(case when place < touches then 10000000000 // touches else 10000000000 - (touches - 1) * (10000000000 // touches) end),
  sum(case when place < touches then value // 100 // touches * 100 else value - (touches - 1) * (value // 100 // touches * 100) end),
  sum(case when touches = 1 then 10000000000
           when touches = 2 then 5000000000
           when place = 1 then 4000000000
           when place < touches then 10000000000 * 2000 // (10000 * (touches - 2))
           else 6000000000 - (touches - 2) * (10000000000 * 2000 // (10000 * (touches - 2))) end),
  sum(case when touches = 1 then value
           when touches = 2 then case place when 1 then value // 100 * 4000 // 8000 * 100
                                            else value - value // 100 * 4000 // 8000 * 100 end
           when place = 1 then value // 100 * 4000 // 10000 * 100
           when place < touches then value // 100 * 2000 // (10000 * (touches - 2)) * 100
           else value - value // 100 * 4000 // 10000 * 100
                - (touches - 2) * (value // 100 * 2000 // (10000 * (touches - 2)) * 100) end),
  sum(case when place < touches then aged_share else 10000000000 - coalesce(other_shares, 0) end),
  sum(case when place < touches then aged_value else value - coalesce(other_values, 0) end)
 from judged group by unit
