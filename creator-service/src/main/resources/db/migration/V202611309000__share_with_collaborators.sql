-- Which rows a collaborator sees of each table, by what was granted; of every other table none. The last
-- of the migrations, so that it says it of all tables in one place.
select share_by_asset('creator', '{"CREATOR": "id"}');
select share_by_asset('creator_search', '{"CREATOR": "id"}');
select share_by_asset('account', '{"CREATOR": "creator_id"}');
select share_by_asset('partnership', '{"CREATOR": "creator_id", "CAMPAIGN": "campaign_id"}');
select share_with('partnership_terms', 'partnership', 'partnership_id');
select share_by_asset('promo_code', '{"CREATOR": "creator_id", "CAMPAIGN": "campaign_id"}');
select share_by_asset('deliverable', '{"CREATOR": "creator_id", "CAMPAIGN": "campaign_id"}');
select share_by_asset('campaign', '{"CAMPAIGN": "id"}');
select share_by_asset('shortlist', '{"CAMPAIGN": "campaign_id"}');
select share_with('shortlist_candidate', 'shortlist', 'shortlist_id');
