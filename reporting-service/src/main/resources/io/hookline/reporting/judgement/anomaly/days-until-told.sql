-- How many days after a day its facts were recorded: the age by which 95 of 100 of the last 90 days' were.
with late as (
  select greatest(0, extract(epoch from recorded_at - at) / 86400) as days
    from (select recorded_at, captured_at as at from snapshot
           where :posts and brand = :brand and captured_at >= :since and captured_at < :until
          union all
          select recorded_at, occurred_at from conversion
           where :orders and brand = :brand and version = 0 and occurred_at >= :since
             and occurred_at < :until) facts
)
select percentile_disc(0.95) within group (order by days) as days, count(*) as facts from late
