-- For services that know creators: a creator stands for those who were merged into it, and so does its grant.
-- With the owner's rights: the policy of the table itself asks for it.
create or replace function granted_assets(kind text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp as $$
  with granted as (
    select asset::uuid as id from jsonb_array_elements_text(
      nullif(current_setting('hookline.assets', true), '')::jsonb -> kind) asset)
  select array(
    select id from granted
    union
    select c.id from creator c
     where kind = 'CREATOR' and c.brand = current_setting('hookline.brand', true)
       and c.merged_into in (select id from granted))
$$;
