-- With them count, in whichever version, the ad groups and campaigns that they are parts of.
place as materialized (
  select distinct c.network, c.day, c.campaign, c.ad_group
    from changed join ad_cost c on c.brand = :brand and c.id = changed.id
),
coarse as materialized (
  select c.id, c.network, c.day, c.level, c.campaign, c.ad_group
    from (select distinct network, day from place) p
   -- Day by day from the index: joined as a set, PostgreSQL reads all days.
   cross join lateral (
      select c.* from ad_cost c
       where c.brand = :brand and c.day = p.day and c.network = p.network and c.level <> 'AD'
      offset 0) c
),
touched as materialized (
  select id from changed
  union
  select c.id
    from place p
    join coarse c on c.day = p.day and c.network = p.network and c.campaign = p.campaign
   where c.level = 'CAMPAIGN'
  union
  select c.id
    from place p
    join coarse c on c.day = p.day and c.network = p.network and c.ad_group = p.ad_group
   where c.level = 'AD_GROUP'
),
