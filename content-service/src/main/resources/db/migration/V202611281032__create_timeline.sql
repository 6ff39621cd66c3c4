-- What changed that figures may depend on, at an instant or over an interval. No reference to the
-- brand: a sister's change may arrive before the brand does, by another feed.
create table timeline_entry (
  id uuid not null constraint pk_timeline_entry primary key,
  brand text not null,
  kind text not null constraint ck_timeline_entry_kind check (kind in ('CREATIVE', 'TARGETING', 'BUDGET',
    'LANDING_PAGE', 'PRICE', 'STOCK', 'TRACKING', 'MEASUREMENT', 'PLATFORM_OUTAGE', 'OTHER')),
  subkind text,
  title text not null,
  detail text,
  starts_at timestamptz not null,
  ends_at timestamptz,
  ongoing boolean not null,
  -- Of an instant the instant itself, of an interval its end.
  last_at timestamptz not null generated always as
    (case when ongoing then 'infinity'::timestamptz else coalesce(ends_at, starts_at) end) stored,
  series_id uuid,
  post_id uuid,
  account_id uuid,
  -- No reference either: the creator-service's feed may be behind the one that names a creator.
  creator_id uuid,
  campaign text,
  product text,
  brand_wide boolean not null generated always as
    (num_nonnulls(series_id, post_id, account_id, creator_id, campaign, product) = 0) stored,
  source text not null constraint ck_timeline_entry_source check (source in ('MANUAL', 'API', 'AUTOMATIC')),
  external_id text,
  url text constraint ck_timeline_entry_url check (url ~* '^https?://'),
  changed_service text,
  changed_resource text,
  source_event_id uuid,
  -- The days that an automatic entry is of, until the brand is known and says where they begin.
  starts_on date,
  ends_on date,
  removed_at timestamptz,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_timeline_entry_series foreign key (brand, series_id) references series (brand, id),
  constraint fk_timeline_entry_post foreign key (brand, post_id) references post (brand, id),
  constraint fk_timeline_entry_account foreign key (brand, account_id) references account (brand, id),
  constraint uq_timeline_entry_external_id unique (brand, external_id),
  constraint uq_timeline_entry_event unique (brand, source_event_id, kind, subkind),
  constraint ck_timeline_entry_interval check (ends_at > starts_at and not (ongoing and ends_at is not null)),
  constraint ck_timeline_entry_automatic check ((source = 'AUTOMATIC') = (source_event_id is not null))
);
create index ix_timeline_entry_starts on timeline_entry (brand, starts_at desc, id desc) where removed_at is null;
create index ix_timeline_entry_kind on timeline_entry (brand, kind, starts_at desc, id desc) where removed_at is null;
-- Intervals that may reach into the days from before: they are few.
create index ix_timeline_entry_lasts on timeline_entry (brand, last_at) where removed_at is null and (ongoing or ends_at is not null);
create index ix_timeline_entry_undated on timeline_entry (brand) where starts_on is not null or ends_on is not null;
create index ix_timeline_entry_series on timeline_entry (brand, series_id, starts_at desc, id desc) where series_id is not null;
create index ix_timeline_entry_post on timeline_entry (brand, post_id, starts_at desc, id desc) where post_id is not null;
create index ix_timeline_entry_account on timeline_entry (brand, account_id, starts_at desc, id desc) where account_id is not null;
create index ix_timeline_entry_creator on timeline_entry (brand, creator_id, starts_at desc, id desc) where creator_id is not null;
create index ix_timeline_entry_campaign on timeline_entry (brand, campaign, starts_at desc, id desc) where campaign is not null;
create index ix_timeline_entry_product on timeline_entry (brand, product, starts_at desc, id desc) where product is not null;
select isolate_by_brand('timeline_entry', 'select, insert, update');
select audit_table('timeline_entry', 'timeline');

-- What was last seen of a resource that a rule of the timeline watches: a change of anything else is
-- no entry.
create table timeline_state (
  brand text not null,
  rule text not null,
  resource text not null,
  version bigint not null,
  watched jsonb,
  constraint pk_timeline_state primary key (brand, rule, resource)
);
select isolate_by_brand('timeline_state', 'select, insert, update');
select not_audited('the service''s own bookkeeping of what it has read', 'timeline_state');
