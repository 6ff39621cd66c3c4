-- Under which settings the orders of both periods are credited now, and how many of the earlier one were
-- decided anew under them since.
with present as (
  select distinct on (conversion_id) *
    from credited
   where brand = :brand
     and (occurred_at >= :start and occurred_at < :end
          or occurred_at >= :laterStart and occurred_at < :laterEnd)
   order by conversion_id, version desc
)
select p.model, p.click_window_hours, p.view_window_hours,
       count(*) filter (where p.occurred_at >= :start and p.occurred_at < :end) as orders_before,
       count(*) filter (where p.occurred_at >= :laterStart and p.occurred_at < :laterEnd)
         as orders_after,
       count(*) filter (where p.occurred_at >= :start and p.occurred_at < :end
                          and f.version is not null
                          and row(f.model, f.click_window_hours, f.view_window_hours)
                              is distinct from
                              row(p.model, p.click_window_hours, p.view_window_hours))
         as decided_anew
  from present p
  left join lateral (
     select d.version, d.model, d.click_window_hours, d.view_window_hours
       from credited d
      where d.brand = :brand and d.conversion_id = p.conversion_id
        and d.recorded_at < :knownBefore and p.recorded_at >= :knownBefore
      order by d.version desc
      limit 1) f on true
 group by p.model, p.click_window_hours, p.view_window_hours
 order by orders_after desc, orders_before desc, p.model
