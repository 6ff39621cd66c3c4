-- Accounts that a brand compares itself with. What is known of them stands in tables of its own, so
-- that no figure of the brand can hold a foreign post.
create table competitor (
  id uuid not null constraint pk_competitor primary key,
  brand text not null constraint fk_competitor_brand references brand,
  network text not null constraint ck_competitor_network check (network in ('TIKTOK', 'INSTAGRAM', 'YOUTUBE')),
  handle text not null constraint ck_competitor_handle check (handle = lower(handle)),
  name text not null,
  tracked_from date not null,
  tracked_to date,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_competitor_brand_id unique (brand, id),
  constraint uq_competitor_network_handle unique (brand, network, handle),
  constraint ck_competitor_tracked check (tracked_to >= tracked_from)
);
create index ix_competitor_brand on competitor (brand, id desc);
create index ix_competitor_network on competitor (brand, network, id desc);
select isolate_by_brand('competitor', 'select, insert, update');
select audit_table('competitor', 'competitors');

-- How many follow a competitor, at an instant. Only added; of one instant and source what was
-- collected last counts.
create table competitor_followers (
  id uuid not null,
  brand text not null,
  competitor_id uuid not null,
  captured_at timestamptz not null,
  source text not null
    constraint ck_competitor_followers_source check (source in ('API', 'IMPORT', 'MANUAL', 'ESTIMATED')),
  collected_at timestamptz not null,
  followers bigint not null constraint ck_competitor_followers_followers check (followers between 0 and 10000000000),
  recorded_at timestamptz not null,
  constraint pk_competitor_followers primary key (competitor_id, captured_at, source, collected_at),
  constraint fk_competitor_followers_competitor foreign key (brand, competitor_id) references competitor (brand, id)
);
create index ix_competitor_followers_competitor on competitor_followers (competitor_id, captured_at desc, id desc);
select isolate_by_brand('competitor_followers', 'select, insert');
select not_audited('measurements; each says when it was taken and by what', 'competitor_followers');

create table competitor_post (
  id uuid not null constraint pk_competitor_post primary key,
  brand text not null,
  competitor_id uuid not null,
  network text not null constraint ck_competitor_post_network check (network in ('TIKTOK', 'INSTAGRAM', 'YOUTUBE')),
  network_post_id text not null constraint ck_competitor_post_network_post_id check (network_post_id ~ '^[A-Za-z0-9_-]+$'),
  url text not null constraint ck_competitor_post_url check (url ~* '^https?://'),
  caption text,
  published_at timestamptz not null,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_competitor_post_competitor foreign key (brand, competitor_id) references competitor (brand, id),
  constraint uq_competitor_post_brand_id unique (brand, id),
  constraint uq_competitor_post_network_post unique (brand, network, network_post_id)
);
create index ix_competitor_post_brand on competitor_post (brand, id desc);
create index ix_competitor_post_competitor on competitor_post (competitor_id, id desc);
create index ix_competitor_post_network on competitor_post (brand, network, id desc);
-- Share of voice reads a period.
create index ix_competitor_post_published on competitor_post (brand, published_at, competitor_id);
select isolate_by_brand('competitor_post', 'select, insert, update');
select carry_terms('competitor_post', '{network}');
select show_by_brand('competitor_post');
select audit_table('competitor_post', 'competitor-posts');

-- Counters of a competitor's post at an instant, each from the publication on; only added.
create table competitor_snapshot (
  id uuid not null,
  brand text not null,
  post_id uuid not null,
  captured_at timestamptz not null,
  source text not null
    constraint ck_competitor_snapshot_source check (source in ('API', 'IMPORT', 'MANUAL', 'ESTIMATED')),
  collected_at timestamptz not null,
  views bigint constraint ck_competitor_snapshot_views check (views between 0 and 100000000000),
  likes bigint constraint ck_competitor_snapshot_likes check (likes between 0 and 100000000000),
  comments bigint constraint ck_competitor_snapshot_comments check (comments between 0 and 100000000000),
  shares bigint constraint ck_competitor_snapshot_shares check (shares between 0 and 100000000000),
  saves bigint constraint ck_competitor_snapshot_saves check (saves between 0 and 100000000000),
  recorded_at timestamptz not null,
  constraint pk_competitor_snapshot primary key (post_id, captured_at, source, collected_at),
  constraint fk_competitor_snapshot_post foreign key (brand, post_id) references competitor_post (brand, id),
  constraint ck_competitor_snapshot_counters check (num_nonnulls(views, likes, comments, shares, saves) > 0)
);
create index ix_competitor_snapshot_post on competitor_snapshot (post_id, captured_at desc, id desc);
select isolate_by_brand('competitor_snapshot', 'select, insert');
select not_audited('measurements; each says when it was taken and by what', 'competitor_snapshot');
