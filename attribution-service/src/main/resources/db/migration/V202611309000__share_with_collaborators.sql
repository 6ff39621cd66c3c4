-- Which rows a collaborator sees of each table, by what was granted; of every other table none. The last
-- of the migrations, so that it says it of all tables in one place.
-- A creator stands for those who were merged into it, and so does its grant. With the owner's rights: the
-- policy of the table itself asks for it.
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

select share_by_asset('creator', '{"CREATOR": "id"}');
select share_by_asset('partnership', '{"CREATOR": "creator_id"}');
select share_by_asset('campaign', '{"CAMPAIGN": "id"}');
select share_by_asset('link', '{"CREATOR": "creator_id", "CAMPAIGN": "campaign_id"}');
select share_with('click_count', 'link', 'link_id');
select share_by_asset('event_source', '{"EVENT_SOURCE": "id"}');
select share_by_asset('receipt', '{"EVENT_SOURCE": "source_id"}');
select share_by_asset('ad_day', '{"CREATOR": "creator_id", "CAMPAIGN": "campaign_id"}');
select share_with('ad_day_reading', 'ad_day', 'ad_day_id');
