-- Facts by day of the brand's time zone: what every figure is made of. A fact that comes late or is
-- corrected changes the rows of the days that it touches, and no others; see ADR 0065.

-- What a post's counters gained on a day: what stood at its end less what stood when the counter was
-- told before, by the content-service's rule (its ADR 0063). A counter that nobody told is null.
--
-- counts_from is the day itself, but for what a counter was first told: nobody knows how much of that
-- came in when, only that it did since the publication. That row counts for periods that begin on the
-- publication's day or earlier: day between first and last and counts_from >= first.
create table post_day (
  brand text not null,
  post_id uuid not null,
  dataset text not null constraint ck_post_day_dataset check (dataset in ('ORGANIC', 'PAID', 'COMBINED')),
  day date not null,
  counts_from date not null,
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
  views_past_2_seconds bigint,
  views_past_3_seconds bigint,
  views_past_6_seconds bigint,
  replays bigint,
  new_followers bigint,
  live_views bigint,
  live_viewers bigint,
  live_gifts bigint,
  live_seconds bigint,
  -- These stand at the day's end and do not add up.
  average_watch_seconds numeric,
  live_peak_viewers bigint,
  -- Bits of the counters, in the order above: an estimate, or what a person typed, is in the figure.
  estimated bigint not null,
  manual bigint not null,
  -- Bits of the counters that fell.
  fell bigint not null,
  -- The latest instant of which one of the counters is told.
  as_of timestamptz not null,
  constraint pk_post_day primary key (brand, dataset, post_id, day, counts_from)
);
create index ix_post_day_day on post_day (brand, dataset, day);
select isolate_by_brand('post_day', 'select, insert, update, delete');

-- What the days of a post were worked out from: where the post or the brand says otherwise now, they are
-- worked out anew. published_at is null of a post that does not count.
create table post_day_basis (
  brand text not null,
  post_id uuid not null,
  published_at timestamptz,
  time_zone text not null,
  constraint pk_post_day_basis primary key (brand, post_id)
);
select isolate_by_brand('post_day_basis', 'select, insert, update');

-- Which counters were ever told of a post, as bits in the order of post_day's columns.
create table post_told (
  brand text not null,
  post_id uuid not null,
  dataset text not null,
  measured bigint not null,
  estimated bigint not null,
  constraint pk_post_told primary key (brand, post_id, dataset)
);
select isolate_by_brand('post_told', 'select, insert, update');

-- The time zone that a brand's days are of.
create table day_zone (
  brand text not null,
  time_zone text not null,
  constraint pk_day_zone primary key (brand)
);
select isolate_by_brand('day_zone', 'select, insert, update');

-- How many clicks a link had on a day, and whose it was when they were counted.
create table link_day_clicks (
  brand text not null,
  link_id uuid not null,
  creator_id uuid,
  day date not null,
  clicks bigint not null,
  version bigint not null,
  constraint pk_link_day_clicks primary key (brand, link_id, day)
) partition by range (day);
create table link_day_clicks_default partition of link_day_clicks default;
create index ix_link_day_clicks_creator on link_day_clicks (brand, creator_id, day);
select isolate_by_brand('link_day_clicks', 'select, insert, update');

-- What was credited on a day, by whom and by what: sums of shares and of values of the conversions.
create table credit_day (
  brand text not null,
  day date not null,
  creator_id uuid,
  partnership_id uuid,
  link_id uuid,
  promo_code_id uuid,
  post_id uuid,
  evidence text not null,
  -- By which facts the conversions came; see origin_channel.
  origin_id uuid,
  conversions numeric not null,
  -- Of the credits whose value is known in the brand's currency.
  value numeric,
  valued numeric not null,
  credits bigint not null,
  as_of timestamptz not null,
  constraint uq_credit_day unique nulls not distinct (brand, day, creator_id, partnership_id, link_id,
    promo_code_id, evidence, origin_id)
);
create index ix_credit_day_link on credit_day (brand, link_id);
select isolate_by_brand('credit_day', 'select, insert, update, delete');

-- All conversions of a day, credited or not, by the facts by which they came; see origin_channel.
create table order_day (
  brand text not null,
  day date not null,
  origin_id uuid,
  orders bigint not null,
  credited bigint not null,
  -- With a click, and with anything, that ties them to somebody.
  clicked bigint not null,
  evidenced bigint not null,
  -- Told by pages only, by the server and no page, and by pages and another side.
  pixel_only bigint not null default 0,
  server_only bigint not null default 0,
  both_told bigint not null default 0,
  value numeric,
  net numeric,
  valued bigint not null,
  as_of timestamptz not null,
  constraint uq_order_day unique nulls not distinct (brand, day, origin_id)
);
select isolate_by_brand('order_day', 'select, insert, update, delete');

-- What counts of an account's day, by the content-service's precedence.
create table account_day (
  brand text not null,
  account_id uuid not null,
  day date not null,
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
  estimated boolean not null,
  manual boolean not null,
  as_of timestamptz not null,
  constraint pk_account_day primary key (brand, account_id, day)
);
create index ix_account_day_day on account_day (brand, day);
select isolate_by_brand('account_day', 'select, insert, update, delete');

-- Comments on posts by day and class.
create table comment_day (
  brand text not null,
  post_id uuid not null,
  day date not null,
  comment_class text not null,
  comments bigint not null,
  as_of timestamptz not null,
  constraint pk_comment_day primary key (brand, day, post_id, comment_class)
);
create index ix_comment_day_post on comment_day (brand, post_id);
select isolate_by_brand('comment_day', 'select, insert, update, delete');

-- Every version of what advertising cost and brought on a day; the highest counts. Amounts are in the
-- brand's currency, and null where the ad was paid in another; days are as the ad account cuts them.
create table ad_cost (
  brand text not null,
  id uuid not null,
  day date not null,
  network text not null,
  level text not null,
  ad_kind text not null,
  campaign_id uuid,
  -- The ad platform's own ids and names.
  campaign text,
  campaign_name text,
  ad_group text,
  ad_group_name text,
  ad text,
  ad_name text,
  post_id uuid,
  creator_id uuid,
  spend numeric,
  paid_amount numeric,
  paid_currency text,
  budget numeric,
  impressions bigint,
  reach bigint,
  frequency numeric,
  clicks bigint,
  video_views bigint,
  conversions bigint,
  conversion_value numeric,
  source text not null,
  version bigint not null,
  recorded_at timestamptz not null,
  constraint pk_ad_cost primary key (brand, id, version)
);
create index ix_ad_cost_day on ad_cost (brand, day, network);
select isolate_by_brand('ad_cost', 'select, insert');

-- Of these what counts: of a campaign that is told of beside its ads, the rest that no ad tells. Summed,
-- no money is in them twice, and none is missing.
create table ad_day (
  brand text not null,
  id uuid not null,
  day date not null,
  network text not null,
  ad_kind text not null,
  campaign_id uuid,
  campaign text,
  ad_group text,
  ad text,
  post_id uuid,
  creator_id uuid,
  spend numeric,
  -- What was paid, in its own currency.
  paid_amount numeric,
  paid_currency text,
  budget numeric,
  impressions bigint,
  reach bigint,
  frequency numeric,
  clicks bigint,
  video_views bigint,
  conversions bigint,
  conversion_value numeric,
  source text not null,
  version bigint not null,
  recorded_at timestamptz not null,
  constraint pk_ad_day primary key (brand, id)
);
create index ix_ad_day_day on ad_day (brand, day);
create index ix_ad_day_post on ad_day (brand, post_id, day);
select isolate_by_brand('ad_day', 'select, insert, update, delete');

-- Since when each kind of fact is told of a brand: before that nothing is known, afterwards nothing told
-- is 0.
create table fact_begin (
  brand text not null,
  facts text not null constraint ck_fact_begin_facts check (facts in ('CLICKS', 'ORDERS', 'CREDITS', 'COMMENTS', 'ADS', 'MENTIONS', 'EARNINGS', 'TRAFFIC',
    'SOLD_ITEMS', 'SOURCE_EVENTS', 'SOURCE_REFUSALS', 'SOURCE_IDENTIFIERS', 'SURVEY_ANSWERS', 'TAPS', 'UTM_FINDINGS')),
  first_day date not null,
  constraint pk_fact_begin primary key (brand, facts)
);
select isolate_by_brand('fact_begin', 'select, insert, update');

select part_of_read_model('post_day', 'post_day_basis', 'post_told', 'day_zone', 'credit_day',
  'link_day_clicks', 'order_day', 'account_day', 'comment_day', 'ad_cost', 'ad_day', 'fact_begin');
