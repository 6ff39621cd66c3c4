-- What the content-service says of accounts, comments, audiences, competitors, mentions and changes. Only
-- what figures are made of: no text, and no person's name or handle. Readings never change and are only added;
-- of several of one instant an API's counts before a file's, a person's and an estimate, and of one
-- source the one that was collected last.

-- Days are as the network cuts them. The same reading may be told again later: one more row.
create table account_reading (
  brand text not null,
  id uuid not null,
  account_id uuid not null,
  day date not null,
  source text not null,
  collected_at timestamptz not null,
  -- Whether it was collected when the day was over.
  is_whole boolean not null,
  recorded_at timestamptz not null,
  followers bigint,
  new_followers bigint,
  lost_followers bigint,
  profile_views bigint,
  bio_link_clicks bigint,
  reach bigint,
  likes bigint,
  comments bigint,
  shares bigint,
  views bigint,
  viewers bigint,
  new_viewers bigint,
  returning_viewers bigint,
  constraint pk_account_reading primary key (brand, account_id, day, id, collected_at)
);
select isolate_by_brand('account_reading', 'select, insert');

-- What a comment was in versions that follow one another, from version to last_version: where it stands
-- and its class. Its likes are told again and again, and change nothing here. The highest counts.
create table comment_fact (
  brand text not null,
  id uuid not null,
  version bigint not null,
  last_version bigint not null,
  -- When the first of them was told.
  recorded_at timestamptz not null,
  post_id uuid not null,
  commented_at timestamptz not null,
  comment_class text not null,
  constraint pk_comment_fact primary key (brand, id, version)
);
create index ix_comment_fact_post on comment_fact (brand, post_id, commented_at);
create index ix_comment_fact_commented_at on comment_fact (brand, commented_at);
select isolate_by_brand('comment_fact', 'select, insert, update, delete');

-- Which share of the viewers was still there at each second.
create table retention_curve (
  brand text not null,
  id uuid not null,
  post_id uuid not null,
  dataset text not null,
  captured_at timestamptz not null,
  collected_at timestamptz not null,
  source text not null,
  recorded_at timestamptz not null,
  seconds numeric[] not null,
  shares numeric[] not null,
  constraint pk_retention_curve primary key (brand, post_id, dataset, captured_at, id)
);
select isolate_by_brand('retention_curve', 'select, insert');

-- Where views came from, as shares of them.
create table view_sources (
  brand text not null,
  id uuid not null,
  post_id uuid not null,
  dataset text not null,
  captured_at timestamptz not null,
  collected_at timestamptz not null,
  source text not null,
  recorded_at timestamptz not null,
  for_you numeric,
  follow numeric,
  search numeric,
  profile numeric,
  sound numeric,
  hashtag numeric,
  direct_message numeric,
  other numeric,
  constraint pk_view_sources primary key (brand, post_id, dataset, captured_at, id)
);
select isolate_by_brand('view_sources', 'select, insert');

-- Who follows an account or a creator, or watches a post: one of the three, in one respect. Keys and
-- shares are in one order. Empty where the source withholds it.
create table audience (
  brand text not null,
  id uuid not null,
  account_id uuid,
  post_id uuid,
  creator_id uuid,
  dimension text not null,
  day date,
  captured_at timestamptz not null,
  collected_at timestamptz not null,
  source text not null,
  recorded_at timestamptz not null,
  keys text[] not null,
  shares numeric[] not null,
  rest numeric,
  constraint pk_audience primary key (brand, id)
);
create index ix_audience_account on audience (brand, account_id, dimension, captured_at)
  where account_id is not null;
create index ix_audience_post on audience (brand, post_id, dimension, captured_at)
  where post_id is not null;
create index ix_audience_creator on audience (brand, creator_id, dimension, captured_at)
  where creator_id is not null;
select isolate_by_brand('audience', 'select, insert');

create table competitor (
  brand text not null,
  id uuid not null,
  network text not null,
  -- To know an account that became the brand's own.
  handle text not null,
  name text not null,
  tracked_from date not null,
  tracked_to date,
  version bigint not null,
  constraint pk_competitor primary key (brand, id)
);
select isolate_by_brand('competitor', 'select, insert, update');

create table competitor_post (
  brand text not null,
  id uuid not null,
  competitor_id uuid not null,
  network text not null,
  -- To know a post that became the brand's own.
  network_post_id text not null,
  published_at timestamptz not null,
  series_kind text,
  hook_kind text,
  purpose text,
  voice text,
  proof text,
  format text,
  call_to_action text,
  sound text,
  hashtags text[] not null,
  communities text[] not null,
  version bigint not null,
  constraint pk_competitor_post primary key (brand, id)
);
create index ix_competitor_post_published on competitor_post (brand, published_at);
create index ix_competitor_post_competitor on competitor_post (brand, competitor_id, published_at);
select isolate_by_brand('competitor_post', 'select, insert, update');

create table competitor_reading (
  brand text not null,
  id uuid not null,
  post_id uuid not null,
  captured_at timestamptz not null,
  collected_at timestamptz not null,
  source text not null,
  recorded_at timestamptz not null,
  views bigint,
  likes bigint,
  comments bigint,
  shares bigint,
  saves bigint,
  constraint pk_competitor_reading primary key (brand, post_id, captured_at, id)
);
select isolate_by_brand('competitor_reading', 'select, insert');

create table follower_count (
  brand text not null,
  id uuid not null,
  competitor_id uuid not null,
  captured_at timestamptz not null,
  collected_at timestamptz not null,
  source text not null,
  recorded_at timestamptz not null,
  followers bigint,
  constraint pk_follower_count primary key (brand, competitor_id, captured_at, id)
);
select isolate_by_brand('follower_count', 'select, insert');

create table timeline_entry (
  brand text not null,
  id uuid not null,
  kind text not null,
  subkind text,
  title text not null,
  starts_at timestamptz not null,
  ends_at timestamptz,
  ongoing boolean not null,
  series_id uuid,
  post_id uuid,
  account_id uuid,
  creator_id uuid,
  campaign text,
  product text,
  removed_at timestamptz,
  version bigint not null,
  constraint pk_timeline_entry primary key (brand, id)
);
create index ix_timeline_entry_starts_at on timeline_entry (brand, starts_at);
select isolate_by_brand('timeline_entry', 'select, insert, update');

create table commitment (
  brand text not null,
  id uuid not null,
  account_id uuid,
  series_id uuid,
  posts_per_week int not null,
  starts_on date not null,
  last_day date not null,
  ended_on date,
  version bigint not null,
  constraint pk_commitment primary key (brand, id)
);
select isolate_by_brand('commitment', 'select, insert, update');

create table mention (
  brand text not null,
  id uuid not null,
  kind text not null,
  network text not null,
  creator_id uuid,
  published_at timestamptz not null,
  views bigint,
  tone text,
  version bigint not null,
  recorded_at timestamptz not null,
  constraint pk_mention primary key (brand, id)
);
create index ix_mention_published_at on mention (brand, published_at);
create index ix_mention_creator on mention (brand, creator_id);
select isolate_by_brand('mention', 'select, insert, update');

create table rights_request (
  brand text not null,
  id uuid not null,
  mention_id uuid not null,
  status text not null,
  -- What was granted; null while nothing is.
  channels text[],
  usages text[],
  edits boolean,
  starts_at timestamptz,
  ends_at timestamptz,
  withdrawn_at timestamptz,
  version bigint not null,
  constraint pk_rights_request primary key (brand, id)
);
create index ix_rights_request_mention on rights_request (brand, mention_id);
select isolate_by_brand('rights_request', 'select, insert, update');

create table reuse (
  brand text not null,
  id uuid not null,
  mention_id uuid not null,
  rights_request_id uuid,
  channel text not null,
  usage text not null,
  edited boolean not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  post_id uuid,
  version bigint not null,
  constraint pk_reuse primary key (brand, id)
);
create index ix_reuse_mention on reuse (brand, mention_id);
create index ix_reuse_post on reuse (brand, post_id);
select isolate_by_brand('reuse', 'select, insert, update');

create table post_availability (
  brand text not null,
  post_id uuid not null,
  state text not null,
  since timestamptz,
  version bigint not null,
  constraint pk_post_availability primary key (brand, post_id)
);
select isolate_by_brand('post_availability', 'select, insert, update');

select part_of_read_model('account_reading', 'comment_fact', 'retention_curve', 'view_sources', 'audience', 'competitor',
  'competitor_post', 'competitor_reading', 'follower_count', 'timeline_entry', 'commitment', 'mention',
  'rights_request', 'reuse', 'post_availability');
