insert into term as t (brand, id, vocabulary, key, name, merged_into, version)
select distinct on (id) :brand, id, vocabulary, key, name, "mergedInto", version
  from jsonb_to_recordset(:rows::jsonb) as r (id uuid, vocabulary text, key text, name text,
       "mergedInto" text, version bigint)
 order by id, version desc
on conflict (brand, id) do update
   set vocabulary = excluded.vocabulary, key = excluded.key, name = excluded.name,
       merged_into = excluded.merged_into, version = excluded.version
 where t.version < excluded.version
