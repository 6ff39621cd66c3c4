-- Which rows a collaborator sees of each table, by what was granted; of every other table none. A table of a
-- later migration says it there, beside isolate_by_brand.

select share_by_asset('creator', '{"CREATOR": "id"}');
select share_by_asset('creator_search', '{"CREATOR": "id"}');
select share_by_asset('account', '{"CREATOR": "creator_id"}');
select share_by_asset('creator_step', '{"CREATOR": "creator_id"}');
select share_by_asset('creator_note', '{"CREATOR": "creator_id"}');
-- Who was merged into whom is told of both.
select share_where('creator_merge', $$
  creator_id = any ((select granted_assets('CREATOR'))::uuid[])
  and into_id = any ((select granted_assets('CREATOR'))::uuid[])$$);
select share_with('follower_count', 'account', 'account_id');
-- What is measured of an account of the same name.
select share_where('content_account', $$
  exists (select from account a
           where a.brand = content_account.brand and a.network = content_account.network
             and a.handle = content_account.handle)$$);
select share_where('content_follower_day', $$
  exists (select from content_account c
           where c.brand = content_follower_day.brand and c.id = content_follower_day.account_id)$$);
select share_by_asset('partnership', '{"CREATOR": "creator_id", "CAMPAIGN": "campaign_id"}');
select share_with('partnership_terms', 'partnership', 'partnership_id');
select share_by_asset('promo_code', '{"CREATOR": "creator_id", "CAMPAIGN": "campaign_id"}');
select share_by_asset('deliverable', '{"CREATOR": "creator_id", "CAMPAIGN": "campaign_id"}');
select share_by_asset('campaign', '{"CAMPAIGN": "id"}');
select share_by_asset('shortlist', '{"CAMPAIGN": "campaign_id"}');
select share_with('shortlist_candidate', 'shortlist', 'shortlist_id');
select share_by_asset('post_fact', '{"CREATOR": "creator_id", "CAMPAIGN": "campaign_id"}');
select share_by_asset('brief_fact', '{"CREATOR": "creator_id", "CAMPAIGN": "campaign_id"}');
select share_by_asset('spark_authorization', '{"CREATOR": "creator_id", "CAMPAIGN": "campaign_id"}');

-- Money, which operations show to grants with the finance right only. Accounts of the books are a
-- creator's; the other side of an entry is the brand's.
select share_by_asset('earning', '{"CREATOR": "creator_id", "CAMPAIGN": "campaign_id"}');
select share_with('earning_step', 'earning', 'earning_id');
select share_by_asset('ledger_account', '{"CREATOR": "creator_id"}');
select share_with('ledger_posting', 'ledger_account', 'account_id');
select share_where('ledger_entry', $$
  exists (select from ledger_posting p where p.entry_id = ledger_entry.id)$$);
select share_by_asset('payout', '{"CREATOR": "creator_id"}');
select share_by_asset('expense', '{"CREATOR": "creator_id", "CAMPAIGN": "campaign_id"}');
select share_by_asset('invoice', '{"CREATOR": "creator_id"}');
