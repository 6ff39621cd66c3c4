-- Which rows a collaborator sees of each table, by what was granted; of every other table none. The last
-- of the migrations, so that it says it of all tables in one place.
select share_by_asset('creator', '{"CREATOR": "id"}');
select share_by_asset('partnership', '{"CREATOR": "creator_id"}');
select share_by_asset('campaign', '{"CAMPAIGN": "id"}');
select share_by_asset('link', '{"CREATOR": "creator_id", "CAMPAIGN": "campaign_id"}');
select share_with('click_count', 'link', 'link_id');
select share_by_asset('event_source', '{"EVENT_SOURCE": "id"}');
select share_by_asset('receipt', '{"EVENT_SOURCE": "source_id"}');
