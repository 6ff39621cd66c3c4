insert into amplification_measurement as t (brand, id, post_id, state, started_on, ended_on, baseline_days, currency, spend,
       conversions, conversions_from, conversions_to, value, value_from, value_to, roas, roas_from, roas_to, roas_missing,
       level, other_boosts, measured_at, version)
select distinct on (r.id) :brand, r.id, r."postId", r.state, f."startedOn", f."endedOn", (f.baseline ->> 'days')::int,
       f.value #>> '{observed,currency}', (f.spend ->> 'amount')::numeric,
       (f.conversions ->> 'incremental')::numeric, (f.conversions ->> 'from')::numeric, (f.conversions ->> 'to')::numeric,
       (f.value #>> '{incremental,amount}')::numeric, (f.value #>> '{from,amount}')::numeric, (f.value #>> '{to,amount}')::numeric,
       (f."incrementalRoas" ->> 'value')::numeric, (f."incrementalRoas" ->> 'from')::numeric,
       (f."incrementalRoas" ->> 'to')::numeric, f."incrementalRoas" ->> 'missing',
       f.level, jsonb_array_length(f."alsoRan" -> 'posts'), r."measuredAt", r.version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, "postId" uuid, state text, figures jsonb, "measuredAt" timestamptz,
       version bigint)
 cross join lateral jsonb_to_record(r.figures) as f ("startedOn" date, "endedOn" date, baseline jsonb, spend jsonb,
       conversions jsonb, value jsonb, "incrementalRoas" jsonb, level numeric, "alsoRan" jsonb)
 order by r.id, r.version desc
on conflict (brand, id) do update
   set post_id = excluded.post_id, state = excluded.state, started_on = excluded.started_on, ended_on = excluded.ended_on,
       baseline_days = excluded.baseline_days, currency = excluded.currency, spend = excluded.spend,
       conversions = excluded.conversions, conversions_from = excluded.conversions_from, conversions_to = excluded.conversions_to,
       value = excluded.value, value_from = excluded.value_from, value_to = excluded.value_to, roas = excluded.roas,
       roas_from = excluded.roas_from, roas_to = excluded.roas_to, roas_missing = excluded.roas_missing,
       level = excluded.level, other_boosts = excluded.other_boosts, measured_at = excluded.measured_at,
       version = excluded.version
 where t.version < excluded.version
