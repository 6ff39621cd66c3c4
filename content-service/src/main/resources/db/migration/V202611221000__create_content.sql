
-- What the creator-service says of creators: enough to know whom a post may name.
create table creator (
  brand text not null,
  id uuid not null,
  display_name text not null,
  -- Of two records of one person, the one that stands for both.
  merged_into uuid,
  version bigint not null,
  constraint pk_creator primary key (brand, id)
);
create index ix_creator_merged_into on creator (brand, merged_into) where merged_into is not null;
select isolate_by_brand('creator', 'select, insert, update');

create table pillar (
  id uuid not null constraint pk_pillar primary key,
  brand text not null constraint fk_pillar_brand references brand,
  name text not null,
  description text,
  owner text,
  -- Percent of the brand's posts, and of the pillar's own posts by what they are for.
  target_share int constraint ck_pillar_target_share check (target_share between 0 and 100),
  tofu_share int constraint ck_pillar_tofu_share check (tofu_share between 0 and 100),
  mofu_share int constraint ck_pillar_mofu_share check (mofu_share between 0 and 100),
  bofu_share int constraint ck_pillar_bofu_share check (bofu_share between 0 and 100),
  state text not null constraint ck_pillar_state check (state in ('ACTIVE', 'ARCHIVED')),
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint uq_pillar_brand_id unique (brand, id),
  constraint ck_pillar_funnel_shares check (
    num_nonnulls(tofu_share, mofu_share, bofu_share) = 0 or tofu_share + mofu_share + bofu_share = 100)
);
create unique index uq_pillar_brand_name on pillar (brand, lower(name));
create index ix_pillar_brand on pillar (brand, id desc);
create index ix_pillar_state on pillar (brand, state, id desc);
create index ix_pillar_owner on pillar (brand, owner, id desc) where owner is not null;
select isolate_by_brand('pillar', 'select, insert, update');

create table series (
  id uuid not null constraint pk_series primary key,
  brand text not null,
  pillar_id uuid not null,
  name text not null,
  hook text,
  context text,
  payoff text,
  next_step text,
  per_week int constraint ck_series_per_week check (per_week between 1 and 50),
  -- What changes from post to post: {"settings": […], "narrators": […], "proofs": […], "formats": […]}
  variation jsonb not null,
  state text not null constraint ck_series_state check (state in ('IDEA', 'ACTIVE', 'PAUSED', 'ENDED')),
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_series_pillar foreign key (brand, pillar_id) references pillar (brand, id),
  constraint uq_series_brand_id unique (brand, id)
);
create unique index uq_series_brand_name on series (brand, lower(name));
create index ix_series_brand on series (brand, id desc);
create index ix_series_state on series (brand, state, id desc);
create index ix_series_pillar on series (pillar_id, id desc);
select isolate_by_brand('series', 'select, insert, update');
select carry_terms('series');
select show_by_brand('series');

create table post (
  id uuid not null constraint pk_post primary key,
  brand text not null constraint fk_post_brand references brand,
  external_id text,
  series_id uuid,
  creator_id uuid,
  partnership_id uuid,
  campaign_id uuid,
  idea_id uuid,
  network text not null constraint ck_post_network check (network in ('TIKTOK', 'INSTAGRAM', 'YOUTUBE')),
  kind text not null default 'BRAND_ORGANIC' constraint ck_post_kind check (kind in ('BRAND_ORGANIC', 'CREATOR', 'UGC',
    'PAID_ONLY', 'LIVE', 'PHOTO_CAROUSEL')),
  title text not null,
  funnel_stage text not null constraint ck_post_funnel_stage check (funnel_stage in ('TOFU', 'MOFU', 'BOFU')),
  status text not null constraint ck_post_status check (status in ('IDEA', 'DRAFT', 'IN_REVIEW',
    'APPROVED', 'SCHEDULED', 'PUBLISHED', 'REMOVED')),
  relation_kind text constraint ck_post_relation_kind check (relation_kind in ('REPLY', 'STITCH',
    'DUET', 'CUT_DOWN', 'VARIANT')),
  related_post_id uuid,
  related_url text,
  -- The content: a change of it is a new content_version, and an approval of another one is void.
  caption text,
  media_reference text,
  media_sha256 text constraint ck_post_media_sha256 check (media_sha256 ~ '^[0-9a-f]{64}$'),
  media_seconds numeric(8, 3) constraint ck_post_media_seconds check (media_seconds > 0),
  links text[] not null default '{}',
  paid_partnership boolean not null default false,
  own_brand boolean not null default false,
  ai_generated boolean not null default false,
  privacy text not null default 'EVERYONE' constraint ck_post_privacy check (privacy in ('EVERYONE', 'FOLLOWERS', 'FRIENDS', 'ONLY_ME')),
  comments_open boolean not null default true,
  duet_allowed boolean not null default true,
  stitch_allowed boolean not null default true,
  planned_for timestamptz,
  content_version int not null default 1 constraint ck_post_content_version check (content_version > 0),
  approved_version int constraint ck_post_approved_version check (approved_version between 1 and content_version),
  published_version int constraint ck_post_published_version check (published_version between 1 and content_version),
  published_at timestamptz,
  url text constraint ck_post_url check (url ~* '^https?://'),
  search tsvector not null default '',
  network_post_id text constraint ck_post_network_post_id check (network_post_id ~ '^[A-Za-z0-9_-]+$'),
  -- An address that does not say of which video it is. One of them leads to one video.
  short_link text generated always as (case when network_post_id is null or position(network_post_id in url) = 0
    then url end) stored,
  -- Whoever publishes it holds its content until an instant, or until the outcome is known.
  held_until timestamptz,
  held_open boolean not null default false,
  missing_disclosures text[] not null default '{}',
  disclosure_missing boolean not null generated always as (cardinality(missing_disclosures) > 0) stored,
  -- Captions that are nearly the same have one of these in common.
  caption_bands bigint[] not null default '{}',
  removed_at timestamptz,
  removal_reason text,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint fk_post_series foreign key (brand, series_id) references series (brand, id),
  constraint fk_post_creator foreign key (brand, creator_id) references creator (brand, id),
  constraint uq_post_brand_id unique (brand, id),
  constraint uq_post_external_id unique (brand, external_id),
  -- One video is one post.
  constraint uq_post_brand_network_id unique (brand, network_post_id, network),
  constraint ck_post_network_post check (network_post_id is null or published_at is not null),
  constraint fk_post_related foreign key (brand, related_post_id) references post (brand, id),
  constraint ck_post_relation check (relation_kind is not null or num_nonnulls(related_post_id, related_url) = 0),
  constraint ck_post_publication check (
    num_nonnulls(published_at, url, published_version) in (0, 3)
    and case status when 'PUBLISHED' then published_at is not null
                    when 'REMOVED' then true
                    else published_at is null end),
  constraint ck_post_approved check (status <> 'APPROVED' or approved_version = content_version),
  constraint ck_post_scheduled check (status <> 'SCHEDULED' or planned_for is not null),
  constraint ck_post_removal check ((status = 'REMOVED') = (removed_at is not null))
);
create index ix_post_brand on post (brand, id desc);
create index ix_post_search on post using gin (brand, search);
create index ix_post_series on post (series_id, id desc);
create index ix_post_creator on post (creator_id, id desc);
create index ix_post_partnership on post (partnership_id, id desc) where partnership_id is not null;
create index ix_post_campaign on post (campaign_id, id desc) where campaign_id is not null;
create index ix_post_idea on post (idea_id, id desc) where idea_id is not null;
create index ix_post_related on post (related_post_id, id desc) where related_post_id is not null;
-- Calendars, slots and counts by week read ranges of these.
create index ix_post_planned on post (brand, planned_for) where planned_for is not null;
create index ix_post_published on post (brand, published_at) where published_at is not null;
create unique index uq_post_brand_network_url on post (brand, network, short_link) where short_link is not null;
create index ix_post_disclosure on post (brand, disclosure_missing, id desc);
create index ix_post_media on post (brand, media_sha256, id desc) where media_sha256 is not null;
create index ix_post_caption_bands on post using gin (brand, caption_bands);
select isolate_by_brand('post', 'select, insert, update');
select carry_terms('post', '{status, network, kind, funnel_stage}');
select show_by_brand('post');

-- Every version of a post's content, as it was written first.
create table post_version (
  brand text not null,
  post_id uuid not null,
  number int not null,
  content jsonb not null,
  author_subject text not null,
  author_name text,
  author_client text,
  written_at timestamptz not null,
  -- By which an erasure finds what leads to somebody else: whom the address of the related post names, as
  -- network:handle, and the mention beside an address.
  related_author text generated always as (coalesce(
    'tiktok:' || substring(lower(content #>> '{relation,url}') from 'tiktok\.com/+(?:@|%40)([a-z0-9_.]+)'),
    'instagram:' || substring(lower(content #>> '{relation,url}')
      from 'instagram\.com/+(?!(?:p|reel|reels|tv|share|explore|accounts)/)(?:stories/)?([a-z0-9_.]+)'),
    'youtube:' || substring(lower(content #>> '{relation,url}') from 'youtube\.com/+(?:@|%40)([^/?#]+)'))) stored,
  related_mention uuid generated always as (
    case when content #>> '{relation,url}' is not null then (content ->> 'mentionId')::uuid end) stored,
  constraint pk_post_version primary key (post_id, number),
  constraint fk_post_version_post foreign key (brand, post_id) references post (brand, id)
);
create index ix_post_version_related_author on post_version (brand, related_author) where related_author is not null;
create index ix_post_version_related_mention on post_version (brand, related_mention)
  where related_mention is not null;
-- Updated only by an erasure.
select isolate_by_brand('post_version', 'select, insert, update');
