-- Which rows a collaborator sees of each table, by what was granted; of every other table none. A table of a
-- later migration says it there, beside isolate_by_brand.
select share_by_asset('creator', '{"CREATOR": "id"}');
select share_by_asset('partnership', '{"CREATOR": "creator_id"}');
select share_by_asset('campaign', '{"CAMPAIGN": "id"}');
select share_by_asset('link', '{"CREATOR": "creator_id", "CAMPAIGN": "campaign_id"}');
-- By which whoever makes links is told what they may be.
select share_where('link_host', $$cardinality((select granted_assets('CREATOR'))::uuid[]) > 0
  or cardinality((select granted_assets('CAMPAIGN'))::uuid[]) > 0$$);
select share_with('click_count', 'link', 'link_id');
select share_by_asset('event_source', '{"EVENT_SOURCE": "id"}');
select share_by_asset('event_source_use', '{"EVENT_SOURCE": "event_source_id"}');
select share_by_asset('receipt', '{"EVENT_SOURCE": "source_id"}');
select share_by_asset('ad_day', '{"CREATOR": "creator_id", "CAMPAIGN": "campaign_id"}');
select share_with('ad_day_reading', 'ad_day', 'ad_day_id');
