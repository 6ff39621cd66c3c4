-- Which rows a collaborator sees of each table, by what was granted; of every other table none. A table of a
-- later migration says it there, beside isolate_by_brand.

select share_by_asset('creator', '{"CREATOR": "id"}');
-- With a post also those of its creator: whether the brand pays decides what the post must disclose.
select share_where('partnership', $$
  creator_id = any ((select granted_assets('CREATOR'))::uuid[])
  or exists (select from post where post.creator_id = partnership.creator_id)$$);
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

-- Which series and idea a shared post is of.
select share_where('series', $$ exists (select from post where post.series_id = series.id)$$);
select share_where('idea', $$ exists (select from post where post.idea_id = idea.id)$$);
-- A change of a post takes its approval back, whoever makes it.
select share_with('review', 'post', 'post_id');
select share_with('remark', 'post', 'post_id');
select share_with('disclosure_evidence', 'post', 'post_id');
-- A post that shows a video no more ends its use, and one that is out takes up what waited for it.
select share_with('reuse', 'post', 'post_id');
select share_where('unclaimed_post', $$
  exists (select from post
           where post.brand = unclaimed_post.brand and post.network = unclaimed_post.network
             and post.network_post_id = unclaimed_post.network_post_id)$$);
select share_with('unclaimed_reading', 'unclaimed_post', 'unclaimed_post_id');
select share_with('post_availability', 'post', 'post_id');
-- Scripts, shot lists and checklists of posts, briefs' versions, and the standards that they keep to.
create function shares_document(path text) returns boolean
  language sql stable as $$
  select case
    when path ~ '^posts/[0-9a-f-]{36}/' then exists (
      select from post where post.id = split_part(path, '/', 2)::uuid)
    when path ~ '^briefs/[0-9a-f-]{36}$' then exists (
      select from brief where brief.id = split_part(path, '/', 2)::uuid)
    else path = 'standards' and coalesce(current_setting('hookline.assets', true), '') not in ('', '{}')
  end
$$;
select share_where('document', $$ shares_document(path) $$);
select share_where('document_version', $$ shares_document(path) $$);
