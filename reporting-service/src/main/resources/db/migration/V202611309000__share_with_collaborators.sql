-- Which rows a collaborator sees of each table, by what was granted; of every other table none. A table of a
-- later migration says it there, beside isolate_by_brand. Figures are then of these rows: what hangs on a
-- granted creator, campaign or account, and of each the whole. Policies of the read model ask functions and
-- no tables, because its generations change places. What is worked out of whole brands (order_day,
-- competitors, the timeline) stays hidden, and is refused by name; see Facts.

create function has_grants() returns boolean
  language sql stable as $$
  select coalesce(current_setting('hookline.assets', true), '') not in ('', '{}')
$$;

create function shared_posts() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select p.id from post p
   where p.brand = current_setting('hookline.brand', true)
     and (p.creator_id = any ((select granted_assets('CREATOR'))::uuid[])
          or p.account_id = any ((select granted_assets('ACCOUNT'))::uuid[])
          or p.campaign_id = any ((select granted_assets('CAMPAIGN'))::uuid[]))
$$;

create function shared_links() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select l.id from link l
   where l.brand = current_setting('hookline.brand', true)
     and (l.creator_id = any ((select granted_assets('CREATOR'))::uuid[])
          or l.campaign_id = any ((select granted_assets('CAMPAIGN'))::uuid[])
          or l.post_id in (select shared_posts()))
$$;

create function shared_series() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct p.series_id from post p
   where p.brand = current_setting('hookline.brand', true) and p.series_id is not null
     and p.id in (select shared_posts())
$$;

create function shared_pillars() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select distinct s.pillar_id from series s
   where s.brand = current_setting('hookline.brand', true) and s.pillar_id is not null
     and s.id in (select shared_series())
$$;

-- Promo codes and partnerships of granted campaigns.
create function shared_deals() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select k.id from promo_code k
   where k.brand = current_setting('hookline.brand', true)
     and k.campaign_id = any ((select granted_assets('CAMPAIGN'))::uuid[])
  union all
  select t.id from partnership t
   where t.brand = current_setting('hookline.brand', true)
     and t.campaign_id = any ((select granted_assets('CAMPAIGN'))::uuid[])
$$;

-- Whether a credit is of a granted account or campaign: which campaign it is of, its link says first, then the
-- link's post, then the code or the terms.
create function shares_credit(of_link uuid, of_code uuid, of_partnership uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(p.account_id = any (granted_assets('ACCOUNT')), false)
      or coalesce(coalesce(l.campaign_id, p.campaign_id, k.campaign_id, t.campaign_id)
                  = any (granted_assets('CAMPAIGN')), false)
    from (select current_setting('hookline.brand', true) as brand) here
    left join link l on l.brand = here.brand and l.id = of_link
    left join post p on p.brand = here.brand and p.id = l.post_id
    left join promo_code k on k.brand = here.brand and k.id = of_code
    left join partnership t on t.brand = here.brand and t.id = of_partnership
$$;

-- Orders that were ever credited so. Their later decisions have to be known, too: they say what counts.
create function shared_conversions() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select k.conversion_id from credit k
   where k.brand = current_setting('hookline.brand', true)
     and k.creator_id = any ((select granted_assets('CREATOR'))::uuid[])
  union
  select k.conversion_id from credit k
   where k.brand = current_setting('hookline.brand', true)
     and (k.link_id in (select shared_links()) or k.promo_code_id in (select shared_deals())
          or k.partnership_id in (select shared_deals()))
     and shares_credit(k.link_id, k.promo_code_id, k.partnership_id)
$$;

revoke all on function shared_posts(), shared_links(), shared_series(), shared_pillars(),
  shared_deals(), shared_conversions(), shares_credit(uuid, uuid, uuid) from public;
grant execute on function shared_posts(), shared_links(), shared_series(), shared_pillars(),
  shared_deals(), shared_conversions(), shares_credit(uuid, uuid, uuid) to ${collaborator};

select share_by_asset('creator', '{"CREATOR": "id"}');
select share_by_asset('campaign', '{"CAMPAIGN": "id"}');
select share_by_asset('brand_account', '{"ACCOUNT": "id"}');
select share_by_asset('account_day', '{"ACCOUNT": "account_id"}');
select share_by_asset('partnership', '{"CREATOR": "creator_id", "CAMPAIGN": "campaign_id"}');
select share_by_asset('promo_code', '{"CREATOR": "creator_id", "CAMPAIGN": "campaign_id"}');
select share_by_asset('earning', '{"CREATOR": "creator_id", "CAMPAIGN": "campaign_id"}');
select share_by_asset('post',
  '{"CREATOR": "creator_id", "ACCOUNT": "account_id", "CAMPAIGN": "campaign_id"}');
select share_where('series', $$ id in (select shared_series()) $$);
select share_where('pillar', $$ id in (select shared_pillars()) $$);
select share_where(part::regclass, $$ post_id in (select shared_posts()) $$)
  from unnest(array['post_day', 'post_told', 'snapshot', 'view_sources', 'retention_curve', 'comment_day']) part;
select share_where('link', $$ id in (select shared_links()) $$);
select share_where('link_day_clicks', $$
  creator_id = any ((select granted_assets('CREATOR'))::uuid[])
  or link_id in (select shared_links())$$);
select share_where('ad_day', $$
  creator_id = any ((select granted_assets('CREATOR'))::uuid[])
  or campaign_id = any ((select granted_assets('CAMPAIGN'))::uuid[])
  or post_id in (select shared_posts())$$);
select share_where(credits::regclass, $$
  creator_id = any ((select granted_assets('CREATOR'))::uuid[])
  -- Most are none by their keys alone, which costs less to find.
  or (link_id in (select shared_links()) or promo_code_id in (select shared_deals())
      or partnership_id in (select shared_deals()))
     and shares_credit(link_id, promo_code_id, partnership_id)$$)
  from unnest(array['credit', 'credit_day']) credits;
select share_where('credited', $$ conversion_id in (select shared_conversions()) $$);
select share_where('conversion', $$ id in (select shared_conversions()) $$);
-- By what figures are worked out, whosesoever they are.
select share_where(basis::regclass, $$ (select has_grants()) $$)
  from unnest(array['term', 'fact_begin', 'day_zone', 'rate_card']) basis;
