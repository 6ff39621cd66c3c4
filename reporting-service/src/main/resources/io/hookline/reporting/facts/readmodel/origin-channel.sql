insert into origin_channel as t (brand, id, channel, ad_kind, rules_version, version)
select distinct on ("originId") :brand, "originId", channel, "adKind", "rulesVersion", version
  from jsonb_to_recordset(:rows::jsonb) as r ("originId" uuid, channel text, "adKind" text,
       "rulesVersion" bigint, version bigint)
 order by "originId", version desc
on conflict (brand, id) do update
   set channel = excluded.channel, ad_kind = excluded.ad_kind, rules_version = excluded.rules_version,
       version = excluded.version
 where t.version < excluded.version
