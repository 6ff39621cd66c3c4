-- Which rows a collaborator sees of each table, by what was granted; of every other table none. The last
-- of the migrations, so that it says it of all tables in one place.
select share_by_asset('creator', '{"CREATOR": "id"}');
select share_by_asset('partnership', '{"CREATOR": "creator_id"}');
select share_by_asset('campaign', '{"CAMPAIGN": "id"}');
select share_by_asset('account', '{"ACCOUNT": "id"}');
select share_by_asset('account_snapshot', '{"ACCOUNT": "account_id"}');
select share_by_asset('post',
  '{"CREATOR": "creator_id", "ACCOUNT": "account_id", "CAMPAIGN": "campaign_id"}');
select share_by_asset('brief', '{"CREATOR": "creator_id", "CAMPAIGN": "campaign_id"}');
select share_with('post_version', 'post', 'post_id');
select share_with('snapshot', 'post', 'post_id');
select share_with('snapshot_told', 'post', 'post_id');
select share_with('retention_curve', 'post', 'post_id');
select share_with('view_sources', 'post', 'post_id');
select share_where('audience', $$
  account_id = any ((select granted_assets('ACCOUNT'))::uuid[])
  or creator_id = any ((select granted_assets('CREATOR'))::uuid[])
  or exists (select from post where post.id = audience.post_id)$$);
-- The words that posts are described by, for whoever was granted anything.
select share_where('term', $$ coalesce(current_setting('hookline.assets', true), '') not in ('', '{}') $$);
select share_where('term_name',
  $$ coalesce(current_setting('hookline.assets', true), '') not in ('', '{}') $$);
