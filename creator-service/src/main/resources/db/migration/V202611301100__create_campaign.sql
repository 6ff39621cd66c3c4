-- What posts, partnerships, links, codes and ads are made for. The sisters learn of it by the feed.
create table campaign (
  id uuid not null constraint pk_campaign primary key,
  brand text not null constraint fk_campaign_brand references brand,
  name text not null,
  objective text not null constraint ck_campaign_objective check (
    objective in ('AWARENESS', 'ENGAGEMENT', 'CONVERSION')),
  kinds text[] not null constraint ck_campaign_kinds check (
    kinds <@ array['IN_FEED', 'TOPVIEW', 'SPARK', 'SEARCH', 'SMART_PLUS', 'CATALOG',
                   'HASHTAG_CHALLENGE', 'SHOP', 'LIVE', 'ORGANIC']),
  starts_on date not null,
  ends_on date,
  launch boolean not null,
  hypothesis text,
  baseline_kind text constraint ck_campaign_baseline_kind check (baseline_kind in ('PERIOD', 'STUDY')),
  baseline_from date,
  baseline_to date,
  baseline_study_id uuid,
  status text not null constraint ck_campaign_status check (
    status in ('DRAFT', 'ACTIVE', 'PAUSED', 'COMPLETED', 'CANCELLED')),
  status_since timestamptz not null,
  status_note text,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_campaign_brand_id unique (brand, id),
  constraint ck_campaign_window check (ends_on >= starts_on),
  constraint ck_campaign_baseline check (case baseline_kind
    when 'PERIOD' then baseline_from <= baseline_to and baseline_study_id is null
    when 'STUDY' then baseline_study_id is not null
                      and num_nonnulls(baseline_from, baseline_to) = 0
    else num_nonnulls(baseline_from, baseline_to, baseline_study_id) = 0 end)
);
create index ix_campaign_brand on campaign (brand, id desc);
create index ix_campaign_status on campaign (brand, status, id desc);
select isolate_by_brand('campaign', 'select, insert, update');
select show_by_brand('campaign');
select audit_table('campaign', 'campaigns');
