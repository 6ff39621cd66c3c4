-- What goes round on the networks, and whether the brand takes part in it.
create table trend (
  id uuid not null constraint pk_trend primary key,
  brand text not null constraint fk_trend_brand references brand,
  kind text not null constraint ck_trend_kind check (kind in ('SOUND', 'HASHTAG', 'CHALLENGE',
    'FORMAT', 'EFFECT', 'TOPIC', 'MEME', 'OTHER')),
  name text not null,
  -- The name, and the category, without what people write differently, and the address without what only tracks.
  name_key text not null,
  link text constraint ck_trend_link check (link ~* '^https?://'),
  link_key text,
  description text,
  network text constraint ck_trend_network check (network in ('TIKTOK', 'INSTAGRAM', 'YOUTUBE')),
  found_in text,
  found_at timestamptz not null,
  regions text[] not null,
  category text,
  category_key text,
  state text not null constraint ck_trend_state check (state in ('FOUND', 'TESTED', 'IN_USE',
    'SKIPPED', 'WATCHED', 'REOPENED')),
  audience_fits boolean,
  audience_reason text,
  promise_fits boolean,
  promise_reason text,
  payoff_fits boolean,
  payoff_reason text,
  decision_reason text,
  decided_by text,
  decided_at timestamptz,
  return_on date,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_trend_brand_id unique (brand, id),
  constraint uq_trend_name unique (brand, kind, name_key),
  constraint uq_trend_link unique (brand, link_key),
  constraint ck_trend_link_key check ((link is null) = (link_key is null)),
  constraint ck_trend_tested check (
    num_nonnulls(audience_fits, promise_fits, payoff_fits)
      + num_nonnulls(audience_reason, promise_reason, payoff_reason)
      = case when state = 'FOUND' then 0 else 6 end),
  constraint ck_trend_decision check (
    num_nonnulls(decision_reason, decided_by, decided_at)
      = case when state in ('IN_USE', 'SKIPPED', 'WATCHED') then 3 else 0 end),
  constraint ck_trend_return check (
    case state when 'WATCHED' then return_on is not null
               when 'SKIPPED' then true
               else return_on is null end)
);
select carry_terms('trend');
create index ix_trend_brand on trend (brand, id desc);
create index ix_trend_state on trend (brand, state, id desc);
create index ix_trend_kind on trend (brand, kind, id desc);
create index ix_trend_network on trend (brand, network, id desc);
create index ix_trend_category on trend (brand, category_key, id desc);
create index ix_trend_found_at on trend (brand, found_at);
create index ix_trend_return_on on trend (brand, return_on) where return_on is not null;
create index ix_trend_regions on trend using gin (brand, regions);
select show_by_brand('trend');
select isolate_by_brand('trend', 'select, insert, update');
select audit_table('trend', 'trends');
