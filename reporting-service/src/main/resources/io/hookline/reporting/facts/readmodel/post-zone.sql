-- The brand is told of after its posts, or has moved to another time zone.
update post t
   set published_on = (t.published_at at time zone b.time_zone)::date,
       published_hour = extract(hour from t.published_at at time zone b.time_zone),
       planned_on = (t.planned_for at time zone b.time_zone)::date
  from jsonb_to_recordset(:rows::jsonb) as r (slug text)
  join brand b on b.slug = r.slug
 where t.brand = b.slug
   and (t.published_on is distinct from (t.published_at at time zone b.time_zone)::date
        or t.published_hour is distinct from
           extract(hour from t.published_at at time zone b.time_zone)
        or t.planned_on is distinct from (t.planned_for at time zone b.time_zone)::date)
