-- Changes a row where the brand's days are not yet of its time zone.
insert into day_zone as t (brand, time_zone)
select slug, time_zone from brand where slug = :brand
on conflict (brand) do update
   set time_zone = excluded.time_zone
 where t.time_zone <> excluded.time_zone
