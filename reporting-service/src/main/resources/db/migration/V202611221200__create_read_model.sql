-- What the three sister services say, each row at the highest version seen. Feeds arrive
-- independently of each other and out of order, so that there are no foreign keys here.
-- Everything here can be thrown away and read again.

create table creator (
  brand text not null,
  id uuid not null,
  display_name text not null,
  -- Of two records of one person, the one that stands for both; at the root, however often they merged.
  merged_into uuid,
  version bigint not null,
  constraint pk_creator primary key (brand, id)
);
create index ix_creator_merged_into on creator (brand, merged_into) where merged_into is not null;
select isolate_by_brand('creator', 'select, insert, update');

create table partnership (
  brand text not null,
  id uuid not null,
  creator_id uuid not null,
  campaign_id uuid,
  name text not null,
  status text not null,
  starts_on date not null,
  ends_on date,
  fee_amount numeric(19, 4) not null,
  fee_currency text not null,
  -- When it is due, and of one ON_DATES its parts: [{"on": "2026-10-01", "amount": "2500.00"}, …].
  fee_due text,
  instalments jsonb,
  -- [{"type": "VIDEO", "amount": "300.00"}, …] in the currency of the pay; null for no such pay.
  per_deliverable jsonb,
  pay_currency text,
  version bigint not null,
  constraint pk_partnership primary key (brand, id)
);
create index ix_partnership_creator on partnership (brand, creator_id);
select isolate_by_brand('partnership', 'select, insert, update');

create table promo_code (
  brand text not null,
  id uuid not null,
  creator_id uuid,
  partnership_id uuid,
  campaign_id uuid,
  code text not null,
  version bigint not null,
  constraint pk_promo_code primary key (brand, id)
);
create index ix_promo_code_creator on promo_code (brand, creator_id);
select isolate_by_brand('promo_code', 'select, insert, update');

-- What creators earned. Amounts are in the brand's currency, and null while no rate is known. What takes
-- something back is less than zero, and names what it takes back.
create table earning (
  brand text not null,
  id uuid not null,
  creator_id uuid not null,
  partnership_id uuid,
  campaign_id uuid,
  kind text not null,
  status text not null,
  reverses_id uuid,
  -- As it was earned.
  amount numeric(19, 4) not null,
  currency text not null,
  brand_amount numeric(19, 4),
  earned_at timestamptz not null,
  version bigint not null,
  recorded_at timestamptz not null,
  constraint pk_earning primary key (brand, id)
);
create index ix_earning_earned_at on earning (brand, earned_at);
create index ix_earning_creator on earning (brand, creator_id, earned_at);
select isolate_by_brand('earning', 'select, insert, update');

create table pillar (
  brand text not null,
  id uuid not null,
  name text not null,
  version bigint not null,
  constraint pk_pillar primary key (brand, id)
);
select isolate_by_brand('pillar', 'select, insert, update');

create table series (
  brand text not null,
  id uuid not null,
  pillar_id uuid,
  name text not null,
  version bigint not null,
  constraint pk_series primary key (brand, id)
);
create index ix_series_pillar on series (brand, pillar_id);
select isolate_by_brand('series', 'select, insert, update');

create table post (
  brand text not null,
  id uuid not null,
  series_id uuid,
  creator_id uuid,
  partnership_id uuid,
  campaign_id uuid,
  account_id uuid,
  mention_id uuid,
  network text not null,
  kind text not null,
  title text not null,
  funnel_stage text,
  status text not null,
  published_at timestamptz,
  -- In the brand's time zone, as the days of its figures.
  published_on date,
  published_hour int,
  planned_for timestamptz,
  planned_on date,
  length_seconds numeric,
  -- Keys of the brand's vocabularies, as the post carries them; see term for what was merged.
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
  url text,
  network_post_id text,
  version bigint not null,
  constraint pk_post primary key (brand, id)
);
create index ix_post_creator on post (brand, creator_id, published_at);
create index ix_post_series on post (brand, series_id);
create index ix_post_published on post (brand, published_on);
create index ix_post_planned on post (brand, planned_on);
create index ix_post_network_post on post (brand, network, network_post_id);
select isolate_by_brand('post', 'select, insert, update');

create table brand_account (
  brand text not null,
  id uuid not null,
  network text not null,
  handle text not null,
  display_name text not null,
  -- Whose it is where it is not the brand's own.
  creator_id uuid,
  version bigint not null,
  constraint pk_brand_account primary key (brand, id)
);
select isolate_by_brand('brand_account', 'select, insert, update');

create table term (
  brand text not null,
  id uuid not null,
  vocabulary text not null,
  key text not null,
  name text not null,
  merged_into text,
  version bigint not null,
  constraint pk_term primary key (brand, id)
);
create index ix_term_key on term (brand, vocabulary, key);
select isolate_by_brand('term', 'select, insert, update');

-- Lifetime totals of a post at an instant. Organic and paid are separate datasets. Not partitioned, as
-- are conversions and credits below: every question is about one post's whole history, or one order's,
-- and would have to look into the index of every month.
create table snapshot (
  brand text not null,
  id uuid not null,
  post_id uuid not null,
  captured_at timestamptz not null,
  -- Of one instant and source the one that was collected last counts.
  collected_at timestamptz not null,
  -- When the content-service got it: what was known at an instant is what had been recorded then.
  recorded_at timestamptz not null,
  dataset text not null,
  source text not null,
  views bigint,
  non_follower_views bigint,
  reach bigint,
  likes bigint,
  comments bigint,
  shares bigint,
  saves bigint,
  profile_visits bigint,
  link_clicks bigint,
  full_views bigint,
  watch_seconds bigint,
  average_watch_seconds numeric,
  views_past_2_seconds bigint,
  views_past_3_seconds bigint,
  views_past_6_seconds bigint,
  replays bigint,
  new_followers bigint,
  live_views bigint,
  live_viewers bigint,
  live_peak_viewers bigint,
  live_gifts bigint,
  live_seconds bigint,
  version bigint not null,
  constraint pk_snapshot primary key (brand, post_id, dataset, captured_at, id)
);
-- What was recorded since an instant.
create index ix_snapshot_recorded_at on snapshot (brand, recorded_at);
select isolate_by_brand('snapshot', 'select, insert');

create table link (
  brand text not null,
  id uuid not null,
  creator_id uuid,
  post_id uuid,
  campaign_id uuid,
  slug text not null,
  destination_url text,
  version bigint not null,
  constraint pk_link primary key (brand, id)
);
create index ix_link_creator on link (brand, creator_id);
select isolate_by_brand('link', 'select, insert, update');

-- Every count of a link's clicks on a day; the highest version counts.
create table click_count (
  brand text not null,
  link_id uuid not null,
  day date not null,
  version bigint not null,
  recorded_at timestamptz not null,
  creator_id uuid,
  clicks bigint not null,
  constraint pk_click_count primary key (brand, day, link_id, version)
) partition by range (day);
create table click_count_default partition of click_count default;
-- What was recorded of a day since an instant.
create index ix_click_count_recorded_at on click_count (brand, day, recorded_at);
select isolate_by_brand('click_count', 'select, insert');

-- Every version of a conversion; the highest counts. value_amount is in the brand's currency, null when
-- the original could not be converted.
create table conversion (
  brand text not null,
  id uuid not null,
  version bigint not null,
  recorded_at timestamptz not null,
  order_id text,
  occurred_at timestamptz not null,
  value_amount numeric(19, 4),
  original_amount numeric(19, 4),
  original_currency text,
  -- What is left of the value after what was given back.
  net_amount numeric(19, 4),
  -- NEW or RETURNING; null where nobody knows.
  customer text,
  -- The branch by its id or code, as the order's events name it.
  place text,
  sale_channel text,
  -- Who told of it: PIXEL, SERVER, BOTH (a page and another side) or OFFLINE; null where nobody knows.
  told_by text,
  -- [{"productId": "SERUM-30", "category": "Serums", "name": "Night serum", "quantity": 2,
  --   "amount": {"amount": "98.00", "currency": "USD"}}, …]; null where none is told.
  items jsonb,
  constraint pk_conversion primary key (brand, id, version)
);
create index ix_conversion_occurred_at on conversion (brand, occurred_at);
select isolate_by_brand('conversion', 'select, insert');

-- Every decision on whom a conversion is credited to; the highest version counts.
create table credited (
  brand text not null,
  conversion_id uuid not null,
  version bigint not null,
  recorded_at timestamptz not null,
  occurred_at timestamptz not null,
  model text not null,
  click_window_hours int,
  view_window_hours int,
  -- Whether a click, and whether anything at all, ties it to somebody; answers have no credit.
  clicked boolean not null,
  evidenced boolean not null,
  constraint pk_credited primary key (brand, conversion_id, version)
);
create index ix_credited_occurred_at on credited (brand, occurred_at desc);
select isolate_by_brand('credited', 'select, insert');

-- The credits of each decision.
create table credit (
  brand text not null,
  conversion_id uuid not null,
  version bigint not null,
  position int not null,
  occurred_at timestamptz not null,
  creator_id uuid,
  partnership_id uuid,
  link_id uuid,
  promo_code_id uuid,
  evidence text not null,
  share numeric not null,
  value numeric(19, 4),
  constraint pk_credit primary key (brand, conversion_id, version, position)
);
create index ix_credit_creator on credit (brand, creator_id, occurred_at);
create index ix_credit_occurred_at on credit (brand, occurred_at);
select isolate_by_brand('credit', 'select, insert');
